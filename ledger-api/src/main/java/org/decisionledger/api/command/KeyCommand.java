package org.decisionledger.api.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.proof.ProofLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the public half of the key that signs checkpoints. */
@Command(
        name = "key",
        description =
                "Prints the verifier key, which whoever checks the log needs; the key is made when there is none.",
        mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new IllegalArgumentException(
                    "The key is told where it is kept, not by a server that may be another. Leave --url out.");
        }
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(ProofLog.verifierKey(Where.neededProof(root.data, List.of())));
        return Exit.DONE;
    }
}
