package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.decisionledger.checker.BagChecker;
import org.decisionledger.checker.ExportChecker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an exported log, or a bag. It needs neither a ledger nor a server. */
@Command(
        name = "verify-export",
        description = "Checks an exported log, or a bag, with it and the public key alone, and names what is damaged.",
        mixinStandardHelpOptions = true)
final class VerifyExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The exported folder; or a bag, as a folder or a zip archive.")
    Path folder = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            required = true,
            description = "The log's public key, written name+id+key, or a file that holds it.")
    String key = "";

    @Option(
            names = "--old-checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint of the same log that was kept elsewhere.")
    @Nullable
    Path oldCheckpoint;

    @Option(
            names = "--witness",
            paramLabel = "KEY",
            description =
                    "The key of a second party that must have countersigned, or a file that holds it; repeatable.")
    List<String> witnesses = List.of();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (BagChecker.looksLikeOne(folder)) {
            return bag(out);
        }
        try {
            ExportChecker.Verdict verdict = ExportChecker.check(
                    folder, key, Optional.ofNullable(oldCheckpoint), witnesses, finding -> out.println(finding));
            out.println(verdict);
            return verdict.sound() ? Exit.DONE : Exit.NO;
        } catch (ExportChecker.BadInput e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Integer bag(PrintWriter out) {
        if (oldCheckpoint != null || !witnesses.isEmpty()) {
            throw new IllegalArgumentException(
                    "A bag is checked with --key alone; --old-checkpoint and --witness are asked of an exported log.");
        }
        try {
            BagChecker.Verdict verdict = BagChecker.check(folder, key, finding -> out.println(finding));
            out.println(verdict);
            return verdict.sound() ? Exit.DONE : Exit.NO;
        } catch (BagChecker.BadInput e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
