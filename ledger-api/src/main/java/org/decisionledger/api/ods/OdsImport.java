package org.decisionledger.api.ods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.ods.OnRecord.Held;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;

/**
 * What is to be recorded of what was read: ordinary entries without those that the ledger has. A statement that is on
 * record is not recorded again, wherever it was taken from; a document is registered only when an entry cites it.
 *
 * <p>Two imports at the same time are kept apart by the names of their entries alone.
 */
public final class OdsImport {

    /** Every entry made here is named so at its start. */
    static final String PREFIX = "ods-";

    private static final Pattern IN_BATCH = Pattern.compile("/([0-9]{1,9})(/.*)?");

    private final Report report = new Report();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Remark> warnings;
    private final OnRecord onRecord;
    private final Held held;
    private int present;

    private OdsImport(OdsRead read, OnRecord onRecord) {
        this.onRecord = onRecord;
        this.held = onRecord.held();
        Published published = read.published();
        Bodies bodies = new Bodies(published, held.bodies(), report);
        Candidates candidates = new Candidates(bodies, report);
        List<Candidate> all = new ArrayList<>();
        published.existence().forEach((key, told) -> all.add(candidates.existence(key, told)));
        published.successions().forEach((key, told) -> all.add(candidates.succession(key, told)));
        List<Candidate> fresh = registrations(published, bodies, candidates);
        fresh.addAll(unrecorded(all));
        documents(fresh, all);
        fresh.forEach(this::take);
        warnings = new ArrayList<>(read.warnings());
        warnings.addAll(report.warnings());
    }

    /** What is to be recorded of {@code read}, which must be without fault, in the ledger that {@code onRecord} tells of. */
    public static OdsImport of(OdsRead read, OnRecord onRecord) {
        if (read.isFaulty()) {
            throw new IllegalArgumentException("nothing is recorded of files with faults");
        }
        return new OdsImport(read, onRecord);
    }

    private List<Candidate> registrations(Published published, Bodies bodies, Candidates candidates) {
        List<EntryId> names = new ArrayList<>();
        published.codes().forEach(code -> names.add(new EntryId(Candidates.registrationOf(code))));
        Map<EntryId, Entry> there = onRecord.entries(names);
        present += there.size();
        List<Candidate> fresh = new ArrayList<>();
        for (OdsCode code : bodies.toRegister()) {
            Candidate registration = candidates.registration(code, published.bodies(code));
            if (!there.containsKey(registration.id())) {
                fresh.add(registration);
            } else {
                report.warn(
                        registration.spot(),
                        "no-longer-registered",
                        "The ledger holds " + registration.id()
                                + ", which was withdrawn or corrected so that no body bears "
                                + code + " any more. It stays so, and what is published is filed under "
                                + code.newBody() + ".");
            }
        }
        return fresh;
    }

    private List<Candidate> unrecorded(List<Candidate> all) {
        Map<EntryId, Entry> there = onRecord.entries(ids(all));
        List<Candidate> fresh = new ArrayList<>();
        List<Candidate> beside = new ArrayList<>();
        for (Candidate candidate : all) {
            Entry same = there.get(candidate.id());
            if (same == null) {
                fresh.add(candidate);
            } else if (candidate.saysWhat(same)) {
                present(candidate);
            } else {
                beside.add(candidate.beside());
            }
        }
        Map<EntryId, Entry> others = onRecord.entries(ids(beside));
        for (Candidate candidate : beside) {
            if (others.containsKey(candidate.id())) {
                present(candidate);
            } else {
                fresh.add(candidate);
                report.warn(
                        candidate.spot(),
                        "says-otherwise",
                        "The ledger has an entry on this that says otherwise; this one is taken in beside it, as "
                                + candidate.id() + ".");
            }
        }
        return fresh;
    }

    private void present(Candidate candidate) {
        present++;
        if (held.withdrawn().contains(candidate.id().value())) {
            report.warn(
                    candidate.spot(),
                    "withdrawn",
                    "The ledger holds this as " + candidate.id() + ", which was withdrawn. It stays withdrawn.");
        }
    }

    /** Puts the documents that the fresh entries cite in front of them. */
    private void documents(List<Candidate> fresh, List<Candidate> all) {
        Map<EntryId, Candidate> cited = documents(fresh);
        Map<EntryId, Candidate> mentioned = documents(all);
        mentioned.putAll(cited);
        Collection<EntryId> there = onRecord.entries(mentioned.keySet()).keySet();
        present += there.size();
        cited.keySet().removeAll(there);
        fresh.addAll(0, cited.values());
    }

    private static Map<EntryId, Candidate> documents(List<Candidate> candidates) {
        Map<EntryId, Candidate> documents = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (Telling telling : candidate.tellings()) {
                Candidate document = Candidates.document(telling.cited(), telling.spot());
                documents.putIfAbsent(document.id(), document);
            }
        }
        return documents;
    }

    private static List<EntryId> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }

    /** Every entry passes through the exchange form, and so through all checks of the format. */
    private void take(Candidate candidate) {
        try {
            entries.add(EntryFormat.read(EntryFormat.write(candidate.entry())));
            spots.add(candidate.spot());
        } catch (Refusal refusal) {
            refusal.faults().forEach(f -> report.fault(candidate.spot(), f.code(), f.pointer() + ": " + f.message()));
        }
    }

    /** The entries to be recorded, all or none; empty when the ledger has everything. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How many entries are there already and are not among {@link #entries()}. */
    public int present() {
        return present;
    }

    public boolean isFaulty() {
        return !report.faults().isEmpty();
    }

    public List<Remark> faults() {
        return List.copyOf(report.faults());
    }

    public List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    /** Every fault as a line of text. */
    public List<String> faultLines() {
        return OdsRead.faultLines(report.faults(), report.full());
    }

    /** Every warning as a line of text, those of the reading first. */
    public List<String> warningLines() {
        return OdsRead.warningLines(warnings);
    }

    /** The faults for which {@link #entries()} were refused, as lines of text, each with the place it comes from. */
    public List<String> faultLines(Refusal refusal) {
        List<Remark> placed = refusal.faults().stream()
                .map(fault -> {
                    Matcher pointer = IN_BATCH.matcher(fault.pointer());
                    boolean found = pointer.matches() && Integer.parseInt(pointer.group(1)) < spots.size();
                    return new Remark(
                            found
                                    ? spots.get(Integer.parseInt(pointer.group(1)))
                                            .toString()
                                    : "",
                            fault.code(),
                            fault.message());
                })
                .toList();
        return OdsRead.faultLines(placed, false);
    }
}
