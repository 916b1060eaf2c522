package org.decisionledger.api.recording;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.importing.EntriesRead;
import org.decisionledger.api.signin.SignedIn;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.Finder;
import org.springframework.stereotype.Component;

/** Reads files that were sent, tries them, records them, and takes what they added back. */
@Component
final class ImportDesk {

    private final Recorder recorder;
    private final Recordings recordings;
    private final Answers answers;
    private final Uploads uploads;

    ImportDesk(Recorder recorder, Recordings recordings, Answers answers, Uploads uploads) {
        this.recorder = recorder;
        this.recordings = recordings;
        this.answers = answers;
        this.uploads = uploads;
    }

    /**
     * What a file would do.
     *
     * @param entries the entries in it, as far as they can be read
     * @param faults what is wrong, each with its row or line; nothing is recorded while there are any
     * @param added how many entries it would add
     * @param present those that are recorded already with the same content
     */
    public record Tried(List<Entry> entries, List<String> faults, int added, List<String> present) {}

    /** Reads and rehearses; nothing is recorded. */
    Tried tried(Upload upload) {
        return upload.table() ? triedTable(upload) : triedFile(upload);
    }

    private Tried triedFile(Upload upload) {
        byte[] bytes = upload.text().getBytes(StandardCharsets.UTF_8);
        EntriesRead read = CaseFiles.read(List.of("-"), new ByteArrayInputStream(bytes));
        if (read.isFaulty()) {
            return new Tried(read.entries(), lines(read.messages()), 0, List.of());
        }
        try {
            return rehearsed(read.entries());
        } catch (Refusal refusal) {
            return new Tried(read.entries(), lines(read.messages(refusal)), 0, List.of());
        }
    }

    /** {@code -:2: /by: …} as "Line 2: /by: …". */
    private static List<String> lines(List<String> messages) {
        return messages.stream()
                .map(message ->
                        message.replaceFirst("^-:([0-9]+): ", "Line $1: ").replaceFirst("^-: ", ""))
                .toList();
    }

    private Tried rehearsed(List<Entry> entries) {
        Recorded would = recorder.rehearse(entries);
        return new Tried(
                entries,
                List.of(),
                would.added().size(),
                would.present().stream().map(EntryId::value).toList());
    }

    private Tried triedTable(Upload upload) {
        List<Entry> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        try {
            for (Table.Row row : Table.read(upload.text()).rows()) {
                EntryMaker maker = new EntryMaker(typed(upload, row), things());
                try {
                    Entry entry = EntryFormat.read(maker.of(draft(upload, row), ""));
                    if (maker.problems().isEmpty()) {
                        entries.add(entry);
                        rows.add(row.number());
                    }
                    maker.problems().forEach(p -> faults.add(told(row.number(), p.field(), p.words())));
                } catch (Refusal refusal) {
                    maker.at(refusal.faults()).forEach(p -> faults.add(told(row.number(), p.field(), p.words())));
                }
            }
            return faults.isEmpty() ? rehearsed(entries) : new Tried(entries, limited(faults), 0, List.of());
        } catch (Table.NotATable e) {
            return new Tried(List.of(), List.of(String.valueOf(e.getMessage())), 0, List.of());
        } catch (Refusal refusal) {
            refusal.faults().forEach(fault -> faults.add(placed(fault, rows)));
            return new Tried(entries, limited(faults), 0, List.of());
        }
    }

    private static List<String> limited(List<String> faults) {
        return faults.subList(0, Math.min(faults.size(), EntriesRead.MOST_FAULTS));
    }

    private static String told(int row, String field, String words) {
        return "Row " + row + (field.isEmpty() ? "" : ", " + field) + ": " + words;
    }

    private static String placed(Fault fault, List<Integer> rows) {
        String[] parts = fault.pointer().split("/", 3);
        int index = parts.length > 1 && parts[1].matches("[0-9]{1,6}") ? Integer.parseInt(parts[1]) : -1;
        return index >= 0 && index < rows.size()
                ? told(rows.get(index), parts.length > 2 ? parts[2].replace('/', '.') : "", EntryMaker.words(fault))
                : EntryMaker.words(fault);
    }

    /** What a row says, by input; what is the same for all rows stands in where the row says nothing. */
    private static Map<String, String> typed(Upload upload, Table.Row row) {
        Map<String, String> typed = new TreeMap<>();
        upload.mapping().forEach((from, to) -> {
            if (from.startsWith("all:")) {
                typed.putIfAbsent(from.substring(4), to);
            }
        });
        upload.mapping().forEach((from, to) -> {
            if (from.matches("[0-9]{1,3}") && !to.isEmpty()) {
                String cell = row.cell(Integer.parseInt(from));
                if (!cell.isEmpty()) {
                    typed.put(to, cell);
                }
            }
        });
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    /** An entry's id is that of its column, or worked out from file and row, so that a file sent twice adds nothing. */
    private static Draft draft(Upload upload, Table.Row row) {
        String id = typed(upload, row)
                .getOrDefault(
                        "id",
                        EntryNames.from(
                                upload.kind() + "\n"
                                        + HexFormat.of()
                                                .toHexDigits(upload.text().hashCode()),
                                row.number()));
        return new Draft(
                id, upload.owner(), upload.kind(), null, null, Map.of(), 0, 0, upload.sentAt(), null, null, null);
    }

    private EntryMaker.Things things() {
        return new EntryMaker.Things() {
            @Override
            public List<Finder.Match> find(String words, Set<ThingKind> kinds) {
                return answers.find(words, kinds, AsOf.NOW);
            }

            @Override
            public boolean has(String id) {
                return false; // a file sent again must name its things as it did before
            }
        };
    }

    /** Records all of it or nothing. */
    Upload record(Upload upload, SignedIn who) {
        Recorded recorded = recorder.record(tried(upload).entries());
        List<String> added =
                recorded.added().stream().map(receipt -> receipt.id().value()).toList();
        added.forEach(id -> recordings.note(id, who));
        return uploads.save(upload.imported(added));
    }

    /** Withdraws every entry that it added, with the reason, each by an entry of its own; all or none. */
    Upload undo(Upload upload, String reason, String by, SignedIn who) {
        List<Entry> withdrawals = new ArrayList<>();
        for (String id : upload.added()) {
            Entry entry = EntryFormat.read(answers.entry(id, AsOf.NOW).json());
            withdrawals.add(withdrawal(upload, entry, reason, by));
        }
        recorder.record(withdrawals)
                .added()
                .forEach(receipt -> recordings.note(receipt.id().value(), who));
        return uploads.save(upload.takenBack());
    }

    private static Entry withdrawal(Upload upload, Entry entry, String reason, String by) {
        Header of = entry.header();
        Header header = new Header(
                new EntryId(
                        EntryNames.from("undo " + upload.id() + " " + entry.id().value(), 0)),
                of.subject(),
                null,
                new Actor(null, null, null, null, by),
                of.sources(),
                null,
                List.of(),
                of.classification(),
                null);
        return EntryFormat.read(EntryFormat.write(new Entry(header, new EntryWithdrawn(entry.id(), reason))));
    }
}
