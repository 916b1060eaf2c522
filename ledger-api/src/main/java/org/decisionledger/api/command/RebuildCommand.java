package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the index anew from the entries. */
@Command(
        name = "rebuild",
        description = "Makes what is derived from the entries anew, and tells how long it took.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            long head = ledger.log().head();
            long start = System.nanoTime();
            long position = ledger.index().rebuild(at -> err.println(at + " of " + head + " entries"));
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    "Rebuilt from %d entries in %.1f s (%.0f entries a second).%n",
                    position, seconds, position / seconds);
        }
        return Exit.DONE;
    }
}
