package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.importing.EntriesRead;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes in case files, all or nothing. */
@Command(
        name = "import",
        description = "Takes in case files, all or nothing; what is there already is not added again.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON Lines, JSON or YAML files; - for standard input; example:south-staffordshire, devon, essex,"
                            + " peterborough, suffolk or all for the shipped cases.")
    List<String> files = List.of();

    @Option(names = "--dry-run", description = "Check everything and add nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        EntriesRead read = CaseFiles.read(files, System.in);
        if (read.isFaulty()) {
            read.messages().forEach(err::println);
            err.println("Nothing was added.");
            return Exit.BAD_INPUT;
        }
        try {
            out.println(record(read).inWords(root.format, dryRun));
            return Exit.DONE;
        } catch (Refusal refusal) {
            read.messages(refusal).forEach(err::println);
            err.println("Nothing was added.");
            return Exit.BAD_INPUT;
        }
    }

    private BatchTold record(EntriesRead read) {
        if (root.url != null) {
            BatchTold.refuseDryRun(dryRun);
            return BatchTold.remotely(read.entries(), root.url);
        }
        try (OpenLedger ledger = Where.open(root.data)) {
            return BatchTold.of(
                    dryRun
                            ? ledger.recorder().rehearse(read.entries())
                            : ledger.recorder().record(read.entries()));
        }
    }
}
