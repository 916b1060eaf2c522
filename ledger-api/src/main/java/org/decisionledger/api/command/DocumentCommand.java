package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.document.KeptDocuments.Added;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Files of documents. */
@Command(
        name = "document",
        description = "Files of documents, kept with the ledger by their digest.",
        mixinStandardHelpOptions = true,
        subcommands = {DocumentCommand.Add.class, DocumentCommand.Verify.class})
final class DocumentCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        known.commandLine().usage(known.commandLine().getErr());
        return Exit.BAD_INPUT;
    }

    /** Keeps one. */
    @Command(
            name = "add",
            description =
                    "Keeps a file of a document on record (PDF, DOCX, plain text, Markdown), and records that with"
                            + " its SHA-256 digest.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @ParentCommand
        DocumentCommand parent = new DocumentCommand();

        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The file.")
        Path file = Path.of("");

        @Option(names = "--for", paramLabel = "DOC", required = true, description = "The document: doc:…")
        String document = "";

        @Option(names = "--by", paramLabel = "ORG", description = "The body that puts it there.")
        @Nullable
        String by;

        @Override
        public Integer call() throws IOException {
            LedgerCommand root = parent.root;
            if (root.url != null) {
                throw new IllegalArgumentException(
                        "A file is sent to a server with POST /api/documents/" + document + "/file. Leave out --url.");
            }
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("There is no file " + file + ".");
            }
            try (OpenLedger ledger = Where.openExisting(root.data)) {
                Added added = ledger.documents()
                        .orElseThrow()
                        .keep(
                                new DocumentId(document),
                                Files.readAllBytes(file),
                                by == null ? null : new OrganisationId(by));
                Objects.requireNonNull(spec)
                        .commandLine()
                        .getOut()
                        .print(
                                root.format == LedgerCommand.Format.json
                                        ? JsonView.writePretty(added) + "\n"
                                        : added.text());
                spec.commandLine().getOut().flush();
            }
            return Exit.DONE;
        }
    }

    /** Holds every file against its digest on record. */
    @Command(
            name = "verify",
            description =
                    "Reads every file that an entry says is kept, and names each that is missing or altered; exit 1"
                            + " when there is one.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        @ParentCommand
        DocumentCommand parent = new DocumentCommand();

        @Spec
        @Nullable
        CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            List<String> damaged = damaged(parent.root.data);
            damaged.forEach(out::println);
            if (damaged.isEmpty()) {
                out.println("Every file that an entry says is kept is there and as recorded.");
            }
            out.flush();
            return damaged.isEmpty() ? Exit.DONE : Exit.NO;
        }
    }

    /** A sentence for each file that is missing or altered. */
    static List<String> damaged(Path data) {
        try (OpenLedger ledger = Where.openExisting(data)) {
            return ledger.documents().orElseThrow().damaged();
        }
    }
}
