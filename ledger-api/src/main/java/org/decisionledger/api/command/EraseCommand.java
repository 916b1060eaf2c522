package org.decisionledger.api.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.answer.PersonalPassages;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.PersonId;
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

/** Shows where passages marked as personal data of a person stand, and erases them for good. */
@Command(
        name = "erase",
        description = {
            "Shows which entries hold passages marked as personal data of a person; with --basis and what else the entry"
                    + " of an erasure says, erases them for good. Root, proofs and all other words stay as they are.",
            "Asks for the identifier of the person once more on standard input, unless --yes is given."
        },
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    private static final int MOST_LISTED = 50;

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "PERSON", description = "Whose personal data: person:…")
    String person = "";

    @Option(names = "--basis", paramLabel = "TEXT", description = "The law and the article the erasure rests on.")
    @Nullable
    String basis;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, with what was weighed against it.")
    @Nullable
    String reason;

    @Option(names = "--by", paramLabel = "ORG", description = "The body that decided on it.")
    @Nullable
    String by;

    @Option(names = "--office", paramLabel = "OFFICE", description = "The post that decided on it.")
    @Nullable
    String office;

    @Option(names = "--document", paramLabel = "DOC", description = "The document that shows the decision.")
    @Nullable
    String document;

    @Option(names = "--locator", paramLabel = "TEXT", description = "The place in that document.")
    @Nullable
    String locator;

    @Option(names = "--decided", paramLabel = "EDTF", description = "When it was decided.")
    @Nullable
    String decided;

    @Option(names = "--requested-by", paramLabel = "TEXT", description = "Who asked for it, as a role: the person.")
    @Nullable
    String requestedBy;

    @Option(names = "--told", paramLabel = "EDTF", description = "When the person was told of it.")
    @Nullable
    String told;

    @Option(names = "--id", paramLabel = "ID", description = "The name of the entry; drawn when none is given.")
    @Nullable
    String id;

    @Option(names = "--yes", description = "Erases without asking once more.")
    boolean yes;

    @Override
    public Integer call() {
        PersonId whose = new PersonId(person.strip());
        String form = form();
        if (root.url != null) {
            return at(new Served(root.url), whose, form);
        }
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            return at(new Opened(ledger), whose, form);
        }
    }

    /** Settled before anything is recorded. */
    private String form() {
        return switch (root.format) {
            case text, json -> root.format.name();
            default -> throw new IllegalArgumentException("An erasure has no such form. Ask for text or json.");
        };
    }

    private int at(Door door, PersonId whose, String form) {
        PersonalPassages passages = door.passages(whose);
        if (basis == null) {
            print(form.equals("json") ? Shown.as(form, passages) : inWords(passages));
            return Exit.DONE;
        }
        Entry entry = entry(whose);
        if (passages.erasedBy() != null) {
            throw new IllegalArgumentException(
                    "The personal data of " + whose + " was erased already; see entry " + passages.erasedBy() + ".");
        }
        if (passages.entries().isEmpty()) {
            throw new IllegalArgumentException(
                    "No entry holds passages marked as personal data of " + whose + "; there is nothing to erase.");
        }
        if (!yes && !confirmed(passages)) {
            err().println("Nothing was erased.");
            return Exit.BAD_INPUT;
        }
        Receipt receipt = door.record(entry);
        PersonalPassages after = door.passages(whose);
        print(Shown.as(form, receipt));
        if (after.readable() || after.erasedBy() == null) {
            err().println("The erasure is recorded, and the key of " + whose
                    + " is not destroyed yet. It is not used any more; it is destroyed when the ledger is opened next and"
                    + " its folder can be written.");
            return Exit.CANNOT;
        }
        return Exit.DONE;
    }

    private Entry entry(PersonId whose) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("id", id == null ? EntryNames.fresh(Clock.systemUTC()) : id);
        entry.put("type", "PersonalDataErased");
        entry.put("subject", whose.value());
        put(entry, "occurred", decided);
        put(put(entry.putObject("by"), "organisation", by), "office", office);
        ObjectNode source = entry.putArray("sources").addObject();
        put(put(source, "document", document), "locator", locator);
        ObjectNode data = entry.putObject("data");
        put(put(data, "basis", basis), "reason", reason);
        put(put(data, "requestedBy", requestedBy), "told", told);
        return EntryFormat.read(entry);
    }

    private static ObjectNode put(ObjectNode to, String name, @Nullable String value) {
        if (value != null) {
            to.put(name, value);
        }
        return to;
    }

    private boolean confirmed(PersonalPassages passages) {
        err().println(inWords(passages));
        err().println(
                        "Erasing cannot be undone, not from a backup either. The ledger keeps no list of inquiry holds: see"
                                + " to it that none stands. To erase, type the identifier of the person:");
        err().flush();
        try {
            // Not closed: standard input is not this command's to close.
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line != null && line.strip().equals(passages.person().value());
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private static String inWords(PersonalPassages passages) {
        StringBuilder words = new StringBuilder();
        int count = passages.entries().size();
        words.append(count == 0 ? "No entry holds" : count == 1 ? "1 entry holds" : count + " entries hold")
                .append(" passages marked as personal data of ")
                .append(passages.person())
                .append(count == 0 ? ".\n" : ":\n");
        passages.entries().stream()
                .limit(MOST_LISTED)
                .forEach(entry -> words.append("  ").append(entry).append('\n'));
        if (count > MOST_LISTED) {
            words.append("  and ").append(count - MOST_LISTED).append(" more; --format json lists all\n");
        }
        if (passages.erasedBy() != null) {
            words.append("Their words were erased; see entry ")
                    .append(passages.erasedBy())
                    .append(".\n");
        } else if (count > 0 && !passages.readable()) {
            words.append("Their words cannot be read: no key is there, and no entry tells of an erasure.\n");
        }
        return words.toString();
    }

    private void print(String text) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** The ledger in a folder, or that of a running server. */
    private interface Door {
        PersonalPassages passages(PersonId whose);

        Receipt record(Entry entry);
    }

    private record Opened(OpenLedger ledger) implements Door {
        @Override
        public PersonalPassages passages(PersonId whose) {
            return ledger.passages(whose);
        }

        @Override
        public Receipt record(Entry entry) {
            return ledger.recorder().record(entry);
        }
    }

    private record Served(String url) implements Door {
        @Override
        public PersonalPassages passages(PersonId whose) {
            JsonNode told =
                    EntryFormat.list(Remote.get(url, "/api/persons/" + Reading.encoded(whose.value()) + "/passages"));
            return new PersonalPassages(
                    whose,
                    told.path("entries")
                            .valueStream()
                            .map(entry -> new EntryId(entry.asString()))
                            .toList(),
                    told.path("erasedBy").asString(null),
                    told.path("readable").asBoolean());
        }

        @Override
        public Receipt record(Entry entry) {
            return Remote.recorded(url, entry);
        }
    }
}
