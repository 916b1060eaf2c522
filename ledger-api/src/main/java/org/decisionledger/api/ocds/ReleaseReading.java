package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.api.ocds.FoundInSource.Faulty;
import org.decisionledger.api.ocds.FoundInSource.Fresh;
import org.decisionledger.api.ocds.FoundInSource.Raw;
import org.decisionledger.api.ocds.FoundInSource.There;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
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
        Map<Raw, EntryId> names = new HashMap<>();
        for (FoundInSource found : batch) {
            if (found instanceof Raw raw) {
                names.put(raw, ReleaseEntry.name(raw.bytes()));
            }
        }
        Set<EntryId> there = log.present(names.values());
        List<FoundInSource> read = new ArrayList<>(batch.size() + 2);
        for (FoundInSource found : batch) {
            if (!(found instanceof Raw raw)) {
                read.add(found);
            } else if (there.contains(names.get(raw))) {
                read.add(new There(raw.where()));
            } else {
                read(raw, read);
            }
        }
        return read;
    }

    private void read(Raw raw, List<FoundInSource> into) {
        try {
            JsonObject release = (JsonObject) reader.read(raw.bytes());
            if (!(release.get("ocid") instanceof JsonScalar ocid)
                    || ocid.kind() != JsonScalar.Kind.STRING
                    || ocid.text().isBlank()) {
                into.add(new Faulty(
                        raw.where(), null, "The release has no ocid: it cannot be told which process it is of"));
                return;
            }
            Entry made = checked(entries.of(raw.bytes(), ocid.text(), release));
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

    /** As an entry that came in by the exchange form would be; a text of plain letters needs no look of its own. */
    private static Entry checked(Entry entry) {
        if (!(entry.fact() instanceof ReleasePublished published)
                || !published.body().stream().allMatch(ReleaseReading::isPlain)) {
            return EntryFormat.read(EntryFormat.write(entry));
        }
        Entry read = EntryFormat.read(EntryFormat.write(new Entry(entry.header(), withBody(published, List.of()))));
        return new Entry(read.header(), withBody((ReleasePublished) read.fact(), published.body()));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static ReleasePublished withBody(ReleasePublished r, List<String> body) {
        return new ReleasePublished(
                r.procurement(),
                r.title(),
                r.ocid(),
                r.release(),
                r.date(),
                r.tags(),
                r.stage(),
                r.buyer(),
                r.suppliers(),
                r.notMatched(),
                r.standstillStated(),
                r.problems(),
                r.sha256(),
                body);
    }
}
