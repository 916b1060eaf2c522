package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.rebuild.RebuildReport;
import org.decisionledger.api.rebuild.RebuildStatus;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes what is derived from the entries anew, beside what is in use. */
@Command(
        name = "rebuild",
        description = "Makes what is derived from the entries anew beside what is in use, holds both against each other"
                + " and puts the new in the place of the old.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--compare", description = "Only compare, and change nothing; ends with 1 when they differ.")
    boolean compare;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (root.url != null) {
            return RemoteRebuild.run(root.url, compare, root.format.name(), out, err);
        }
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            RebuildReport report = ledger.rebuilding().run(!compare, progress(err));
            out.print(Shown.as(root.format.name(), report));
            out.flush();
            ledger.rebuilding().awaitTidied();
            return compare && !report.same() ? Exit.NO : Exit.DONE;
        }
    }

    private static Consumer<RebuildStatus> progress(PrintWriter err) {
        return status -> tell(status.position(), status.of(), status.perSecond(), err);
    }

    static void tell(long position, long of, double perSecond, PrintWriter err) {
        err.printf(Locale.ROOT, "%,d of %,d entries, %,.0f a second%n", position, of, perSecond);
        err.flush();
    }
}
