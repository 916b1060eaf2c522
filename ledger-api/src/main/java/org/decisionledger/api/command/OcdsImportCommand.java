package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ocds.ReleaseImport;
import org.decisionledger.api.ocds.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes in what others published, each release as one entry. */
@Command(
        name = "import",
        description = "Takes releases in, each as one entry; one that is there already is not added again.",
        mixinStandardHelpOptions = true)
final class OcdsImportCommand implements Callable<Integer> {

    @ParentCommand
    OcdsCommand parent = new OcdsCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Releases in any form that merge takes; - for standard input.")
    String file = "-";

    @Option(names = "--dry-run", description = "Check everything and add nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (parent.root.url != null) {
            throw new RemoteFault(Exit.BAD_INPUT, "ocds import works on a folder, not over --url.");
        }
        boolean watched = System.console() != null;
        try (Source source =
                        file.equals("-") ? Source.stream("standard input", System.in) : Source.file(Path.of(file));
                OpenLedger ledger = Where.open(parent.root.data)) {
            ReleaseImport.Outcome outcome = ReleaseImport.of(
                    source, ledger.source(), ledger.log(), ledger.recorder(), dryRun, err::println, found -> {
                        if (watched) {
                            err.print(String.format(Locale.ROOT, "\r%,d releases looked at", found));
                            err.flush();
                        }
                    });
            spec.commandLine().getOut().println(words(outcome));
            return outcome.refused() == 0 ? Exit.DONE : Exit.BAD_INPUT;
        } catch (NoSuchFileException e) {
            err.println(file + ": there is no such file");
            return Exit.BAD_INPUT;
        } catch (IOException e) {
            err.println(file + ": cannot be read: " + e.getMessage());
            return Exit.CANNOT;
        }
    }

    private String words(ReleaseImport.Outcome outcome) {
        if (parent.root.format == LedgerCommand.Format.json) {
            return String.format(
                    Locale.ROOT,
                    "{\"found\":%d,\"added\":%d,\"present\":%d,\"refused\":%d,\"withProblems\":%d,\"dryRun\":%b}",
                    outcome.found(),
                    outcome.added(),
                    outcome.present(),
                    outcome.refused(),
                    outcome.problems(),
                    dryRun);
        }
        return (dryRun ? "Would add " : "Added ") + outcome.added() + " of " + outcome.found() + " releases; "
                + outcome.present() + " already present; " + outcome.refused() + " faults; something is wrong with "
                + outcome.problems() + " of those added.";
    }
}
