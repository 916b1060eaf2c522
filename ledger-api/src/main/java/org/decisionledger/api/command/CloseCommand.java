package org.decisionledger.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.deciding.Closing;
import org.decisionledger.api.deciding.ClosingAsked;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Works out the outcome of a proposal under the rules on record and records it as a fact. */
@Command(
        name = "close",
        description = "Works out the outcome of a proposal under the rules on record, and records it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --by and --source, the fields by, sources, id, on, classification and note are read as JSON from "
                    + "standard input."
        })
final class CloseCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DECISION", description = "A decision: identifier, or words that fit one.")
    String decision = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day for which it is worked out; no clock is read (default: the last day for answers).")
    @Nullable
    String on;

    @Option(names = "--id", paramLabel = "ID", description = "The name of the entry (default: one is given).")
    @Nullable
    String id;

    @Option(names = "--by", paramLabel = "ORG", description = "The body that closes.")
    @Nullable
    String by;

    @Option(names = "--office", paramLabel = "OFFICE", description = "The office that closes for it.")
    @Nullable
    String office;

    @Option(names = "--source", paramLabel = "DOC", description = "The document that shows it.")
    @Nullable
    String source;

    @Option(names = "--locator", paramLabel = "PLACE", description = "The place in that document.")
    @Nullable
    String locator;

    @Option(names = "--note", paramLabel = "TEXT", description = "The recorder's own words.")
    @Nullable
    String note;

    @Override
    public Integer call() {
        String form = form();
        ObjectNode asked = asked();
        String result;
        if (root.url != null) {
            result = Remote.posted(
                    root.url,
                    "/api/decisions/" + Reading.encoded(decision) + "/close?format=" + form,
                    asked.toString());
        } else {
            ClosingAsked read = ClosingAsked.read(asked);
            try (OpenLedger ledger = Where.openExisting(root.data)) {
                Closing closing =
                        new Closing(ledger.answers(), ledger.answersAsRecorded(), ledger.recorder(), Clock.systemUTC());
                result = Shown.as(form, closing.close(decision, read));
            }
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(result);
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }

    /** Settled before anything is recorded. */
    private String form() {
        return switch (root.format) {
            case text, json -> root.format.name();
            case jsonl, csv, markdown ->
                throw new IllegalArgumentException("A closing has no such form. Ask for text or json.");
        };
    }

    /** What is asked, from the options or else from standard input; what an option says goes before. */
    private ObjectNode asked() {
        boolean options = by != null || office != null || source != null || locator != null;
        ObjectNode asked = options ? JsonNodeFactory.instance.objectNode() : sent();
        if (by != null || office != null) {
            ObjectNode actor = asked.putObject("by");
            put(actor, "organisation", by);
            put(actor, "office", office);
        }
        if (source != null || locator != null) {
            ObjectNode cited = asked.putArray("sources").addObject();
            put(cited, "document", source);
            put(cited, "locator", locator);
        }
        put(asked, "on", on);
        put(asked, "id", id);
        put(asked, "note", note);
        return asked;
    }

    private static void put(ObjectNode fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static ObjectNode sent() {
        try {
            JsonNode sent = PostedEntries.tree(System.in.readNBytes(EntryFormat.LONGEST_ENTRY + 1));
            if (sent instanceof ObjectNode fields) {
                return fields;
            }
            throw new Refusal("wrong-type", "", "Send one JSON object, or use --by, --source and --locator.");
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }
}
