package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.api.ocds.FoundInSource.Faulty;
import org.decisionledger.api.ocds.FoundInSource.Fresh;
import org.decisionledger.api.ocds.FoundInSource.Raw;
import org.decisionledger.api.ocds.FoundInSource.There;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;

/**
 * Makes entries of releases, a batch at a time; one thread at a time. Which are in the ledger already is known by their
 * names, which come from their bytes: these are not looked into.
 */
final class ReleaseReading {

    private static final int LONGEST_PLAIN = 16_000;

    private final EntryLog log;
    private final ReleaseEntry entries;
    private final JsonReader reader = new JsonReader();
    private final Set<EntryId> registers = new HashSet<>();

    ReleaseReading(EntryLog log, KnownBodies bodies) {
        this.log = log;
        this.entries = new ReleaseEntry(bodies);
    }

    /** The batch with everything in it looked into, and before releases the registers they stand in. */
    List<FoundInSource> of(List<FoundInSource> batch) {
        Map<Raw, String> digests = new HashMap<>();
        for (FoundInSource found : batch) {
            if (found instanceof Raw raw) {
                digests.put(raw, ReleaseEntry.digest(raw.bytes()));
            }
        }
        Set<EntryId> there =
                log.present(digests.values().stream().map(ReleaseEntry::named).toList());
        List<FoundInSource> read = new ArrayList<>(batch.size() + 2);
        for (FoundInSource found : batch) {
            if (!(found instanceof Raw raw)) {
                read.add(found);
            } else {
                String digest = digests.getOrDefault(raw, "");
                if (there.contains(ReleaseEntry.named(digest))) {
                    read.add(new There(raw.where()));
                } else {
                    read(raw, digest, read);
                }
            }
        }
        return read;
    }

    private void read(Raw raw, String digest, List<FoundInSource> into) {
        try {
            JsonObject release = (JsonObject) reader.read(raw.bytes());
            if (!(release.get("ocid") instanceof JsonScalar ocid)
                    || ocid.kind() != JsonScalar.Kind.STRING
                    || ocid.text().isBlank()) {
                into.add(new Faulty(
                        raw.where(), null, "The release has no ocid: it cannot be told which process it is of"));
                return;
            }
            Entry made = checked(entries.of(digest, ocid.text(), release));
            Entry register = ReleaseEntry.register(ocid.text());
            if (registers.add(register.id())
                    && log.present(List.of(register.id())).isEmpty()) {
                into.add(new Fresh(register, raw.where(), false));
            }
            into.add(new Fresh(made, raw.where(), true));
        } catch (JsonFault fault) {
            into.add(new Faulty(raw.where(), fault.pointer(), fault.getMessage() + "; the release was not taken in"));
        } catch (Refusal refusal) {
            into.add(new Faulty(raw.where(), null, refusal.getMessage() + " The release was not taken in."));
        }
    }

    /** As an entry that came in by the exchange form would be; one with plain texts only is as it is. */
    private static Entry checked(Entry entry) {
        return entry.fact() instanceof ReleasePublished published
                        && texts(entry.header(), published).allMatch(ReleaseReading::isPlain)
                ? entry
                : EntryFormat.read(EntryFormat.write(entry));
    }

    /** Every text that comes from the release; all else is made here. */
    private static Stream<String> texts(Header header, ReleasePublished r) {
        return Stream.of(
                        Stream.of(r.ocid()),
                        Stream.ofNullable(r.title()),
                        Stream.ofNullable(r.release()),
                        Stream.ofNullable(r.date()),
                        r.tags().stream(),
                        r.notMatched().stream(),
                        r.problems().stream(),
                        r.body().stream(),
                        header.sources().stream().flatMap(s -> Stream.ofNullable(s.locator())))
                .flatMap(s -> s);
    }

    /** Whether an entry takes a text as it is: printable letters of ASCII, no blank at an edge, not long. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLAIN || text.charAt(0) == ' ' || text.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
