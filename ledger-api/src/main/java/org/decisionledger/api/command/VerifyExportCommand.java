package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.decisionledger.checker.ExportChecker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an exported log. It needs neither a ledger nor a server. */
@Command(
        name = "verify-export",
        description = "Checks an exported log with the folder and the public key alone, and names what is damaged.",
        mixinStandardHelpOptions = true)
final class VerifyExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The exported folder.")
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
        try {
            ExportChecker.Verdict verdict = ExportChecker.check(
                    folder, key, Optional.ofNullable(oldCheckpoint), witnesses, finding -> out.println(finding));
            out.println(verdict);
            return verdict.sound() ? Exit.DONE : Exit.NO;
        } catch (ExportChecker.BadInput e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
