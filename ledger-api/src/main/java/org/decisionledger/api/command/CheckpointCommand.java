package org.decisionledger.api.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.healthcheck.NotedCheckpoints;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes every entry into the log and signs. */
@Command(
        name = "checkpoint",
        description =
                "Takes every entry into the log, signs and prints the checkpoint; with --url prints the newest of a server.",
        mixinStandardHelpOptions = true)
final class CheckpointCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--checkpoint-to",
            paramLabel = "DIR",
            description = "A folder, best on another machine, that the signed checkpoint is copied to; repeatable.")
    List<Path> copies = List.of();

    @Option(
            names = "--witnesses",
            paramLabel = "FILE",
            description =
                    "Second parties that are asked to countersign each checkpoint: on each line a key and an address.")
    @Nullable
    Path witnesses;

    @Override
    public Integer call() {
        String signed;
        if (root.url != null) {
            signed = Remote.get(root.url, "/log/checkpoint");
        } else {
            ProofSettings settings = Where.neededProof(root.data, copies).withWitnesses(Where.witnesses(witnesses));
            try (LedgerStore store = Where.openEntries(root.data)) {
                ProofLog log = new ProofLog(store.log(), settings);
                signed = log.sign().toString();
                OpenLedger.occasions(Where.settings(root.data), settings)
                        .ifPresent(noted -> new NotedCheckpoints(log, noted, Clock.systemUTC()).signed());
            }
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(signed);
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }
}
