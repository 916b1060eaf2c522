package org.decisionledger.api.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.ClosingABody;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Records the end of a body once everything it leaves behind has an answer, and tells who took each item. */
@Command(
        name = "close-body",
        description =
                "Records the end of a body (one OrganisationDisestablished entry from standard input) once each open"
                        + " item of its legacy record is accepted or refused; else lists what is not (exit 1).",
        mixinStandardHelpOptions = true)
final class CloseBodyCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--bag",
            paramLabel = "FILE",
            description =
                    "Writes what the body leaves behind as a bag (BagIt, zip) into this new file once it is closed.")
    @Nullable
    Path bag;

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new RemoteFault(
                    Exit.BAD_INPUT,
                    "close-body works on a folder. At a server post the entry to /api/organisations/…/close.");
        }
        Entry entry = RecordCommand.read();
        CommandSpec command = Objects.requireNonNull(spec);
        try (OpenLedger ledger = Where.open(root.data)) {
            try {
                ClosingABody.check(ledger.answers(), entry);
            } catch (Refusal refusal) {
                if (refusal.code().equals("not-handed-over")) {
                    command.commandLine().getOut().println(refusal.getMessage());
                    command.commandLine().getOut().flush();
                    return Exit.NO;
                }
                throw refusal;
            }
            Receipt receipt = ledger.recorder().record(entry);
            LegacyRecord left = ClosingABody.legacy(ledger.answers(), entry);
            command.commandLine().getOut().print(Shown.as("text", receipt) + "\n" + Shown.as("text", left));
            command.commandLine().getOut().flush();
            if (bag != null) {
                BagFile.write(ledger.archive().ofLegacy(left, BagFile.today()), bag, command);
            }
        }
        return Exit.DONE;
    }
}
