package org.decisionledger.api.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Gives the receipt of an entry again, with the checkpoint that covers it by now. */
@Command(
        name = "receipt",
        description = "Prints the receipt of an entry again, with the signed checkpoint that covers it by now.",
        mixinStandardHelpOptions = true)
final class ReceiptCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The name of an entry, or its position.")
    String id = "";

    @Override
    public Integer call() {
        String answer;
        if (root.url != null) {
            answer = Remote.get(root.url, "/log/receipt/" + Reading.encoded(id) + "?format=" + root.format.name());
        } else {
            ProofSettings settings = Where.neededProof(root.data, List.of());
            try (LedgerStore store = Where.openRows(root.data)) {
                answer = Shown.as(root.format.name(), new ProofLog(store.log(), settings).receipt(id));
            }
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }
}
