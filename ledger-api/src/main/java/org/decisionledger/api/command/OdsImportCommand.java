package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ods.LogOnRecord;
import org.decisionledger.api.ods.OdsFiles;
import org.decisionledger.api.ods.OdsImport;
import org.decisionledger.api.ods.OdsRead;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes in successor data of the NHS Organisation Data Service, all or nothing. */
@Command(
        name = "import",
        description = "Takes in records of bodies and successor files, all or nothing; what is there already is not"
                + " added again.",
        mixinStandardHelpOptions = true)
final class OdsImportCommand implements Callable<Integer> {

    @ParentCommand
    OdsCommand parent = new OdsCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Records of bodies (ORD JSON, one, a list or JSON Lines), the files succ.csv and succarc.csv;"
                    + " - for standard input.")
    List<String> files = List.of();

    @Option(names = "--dry-run", description = "Check everything and add nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        OdsRead read = OdsFiles.read(files, System.in);
        if (read.isFaulty()) {
            return nothing(read.faultLines(), err);
        }
        LedgerCommand root = parent.root;
        String url = root.url;
        if (url != null) {
            BatchTold.refuseDryRun(dryRun);
            OdsImport toRecord = OdsImport.of(read, new RemoteOnRecord(url));
            return record(toRecord, err, () -> BatchTold.remotely(toRecord.entries(), url));
        }
        try (OpenLedger ledger = Where.open(root.data)) {
            OdsImport toRecord = OdsImport.of(read, new LogOnRecord(ledger.log()));
            return record(
                    toRecord,
                    err,
                    () -> BatchTold.of(
                            dryRun
                                    ? ledger.recorder().rehearse(toRecord.entries())
                                    : ledger.recorder().record(toRecord.entries())));
        }
    }

    private interface Recording {
        BatchTold record();
    }

    private int record(OdsImport toRecord, PrintWriter err, Recording recording) {
        toRecord.warningLines().forEach(err::println);
        if (toRecord.isFaulty()) {
            return nothing(toRecord.faultLines(), err);
        }
        try {
            BatchTold told = toRecord.entries().isEmpty() ? BatchTold.NOTHING : recording.record();
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .println(told.withPresent(toRecord.present()).inWords(parent.root.format, dryRun));
            return Exit.DONE;
        } catch (Refusal refusal) {
            return nothing(toRecord.faultLines(refusal), err);
        }
    }

    private static int nothing(List<String> faults, PrintWriter err) {
        faults.forEach(err::println);
        err.println("Nothing was added.");
        return Exit.BAD_INPUT;
    }
}
