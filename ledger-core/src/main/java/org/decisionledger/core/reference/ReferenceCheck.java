package org.decisionledger.core.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.person.PersonFact;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.core.thing.ThingId;

/**
 * Refuses what points at nothing. A batch is looked at as a whole: its entries may stand in any order, and may point
 * at what another entry of the batch introduces.
 */
public final class ReferenceCheck {

    private static final String RESTATED = "/data/replacement";

    private final Set<ThingId> knownThings = new HashSet<>();
    private final Map<EntryId, String> knownEntries = new HashMap<>();

    private ReferenceCheck() {}

    /** The faults of each entry, in the order of the batch; an empty list for an entry without fault. */
    public static List<List<Fault>> of(List<Entry> batch, Known known) {
        ReferenceCheck check = new ReferenceCheck();
        List<List<Mention>> mentions = batch.stream().map(Mentions::of).toList();
        check.introduce(batch, mentions);
        check.lookUp(batch, mentions, known);
        List<List<Fault>> faults = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            faults.add(check.faults(batch.get(i), mentions.get(i)));
        }
        return faults;
    }

    private void introduce(List<Entry> batch, List<List<Mention>> mentions) {
        for (int i = 0; i < batch.size(); i++) {
            Entry entry = batch.get(i);
            knownEntries.put(entry.id(), FactKinds.of(entry.fact()).wireName());
            for (Mention mention : mentions.get(i)) {
                if (mention.introduces()) {
                    knownThings.add(mention.thing());
                }
            }
        }
    }

    private void lookUp(List<Entry> batch, List<List<Mention>> mentions, Known known) {
        Set<ThingId> things = new HashSet<>();
        mentions.forEach(list -> list.forEach(m -> things.add(m.thing())));
        things.removeAll(knownThings);
        knownThings.addAll(known.things(things));
        Set<EntryId> entries = new HashSet<>();
        batch.forEach(entry -> entries.addAll(entriesNamedIn(entry)));
        entries.removeAll(knownEntries.keySet());
        knownEntries.putAll(known.entries(entries));
    }

    private static Collection<EntryId> entriesNamedIn(Entry entry) {
        Set<EntryId> named = new HashSet<>();
        entriesLinked(entry.header().links(), named);
        if (entry.fact() instanceof EntryFact about) {
            named.add(about.entry());
        }
        if (entry.fact() instanceof EntryCorrected corrected) {
            entriesLinked(corrected.replacement().links(), named);
        }
        return named;
    }

    private static void entriesLinked(List<Link> links, Set<EntryId> named) {
        for (Link link : links) {
            if (link.to() instanceof Target.OfEntry(EntryId id)) {
                named.add(id);
            }
        }
    }

    private List<Fault> faults(Entry entry, List<Mention> mentions) {
        List<Fault> faults = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!knownThings.contains(mention.thing())) {
                faults.add(new Fault(
                        "unknown-reference",
                        mention.pointer(),
                        mention.thing() instanceof PersonId
                                ? "A person is named in marked passages only: {{person:…|the words}}. "
                                        + "Only an entry that erases personal data is filed under a person."
                                : mention.thing()
                                        + " is not known to the ledger. Record the fact that introduces this "
                                        + mention.thing().kind().word()
                                        + " first, or in the same batch, or check the spelling."));
            }
        }
        links(entry.header().links(), "", faults);
        if (entry.fact() instanceof EntryFact about) {
            aboutAnEntry(about, faults);
        }
        if (entry.fact() instanceof EntryCorrected corrected) {
            restated(corrected, faults);
        }
        return faults;
    }

    private void links(List<Link> links, String at, List<Fault> faults) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).to() instanceof Target.OfEntry(EntryId id) && !knownEntries.containsKey(id)) {
                faults.add(unknownEntry(at + "/links/" + i + "/to", id));
            }
        }
    }

    /** What a correction puts in the place of an entry: it must not point at nothing, at itself, or be a correction. */
    private void restated(EntryCorrected corrected, List<Fault> faults) {
        List<Link> links = corrected.replacement().links();
        links(links, RESTATED, faults);
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).to() instanceof Target.OfEntry(EntryId id) && id.equals(corrected.entry())) {
                faults.add(new Fault("self-link", RESTATED + "/links/" + i + "/to", "links the entry to itself."));
            }
        }
        if (corrected.replacement().fact() instanceof EntryFact) {
            faults.add(new Fault(
                    "not-correctable",
                    RESTATED + "/type",
                    "An entry is restated as what happened, not as a correction or withdrawal. To withdraw "
                            + corrected.entry() + ", record EntryWithdrawn."));
        }
        if (corrected.replacement().fact() instanceof PersonFact) {
            faults.add(new Fault(
                    "not-correctable",
                    RESTATED + "/type",
                    "An entry is not restated as an erasure: an erasure is done by the entry that tells of it."));
        }
    }

    private void aboutAnEntry(EntryFact about, List<Fault> faults) {
        String type = knownEntries.get(about.entry());
        if (type == null) {
            faults.add(unknownEntry("/data/entry", about.entry()));
        } else if (EntryFact.class.isAssignableFrom(
                FactKinds.named(type).orElseThrow().type())) {
            faults.add(new Fault(
                    "not-correctable",
                    "/data/entry",
                    about.entry() + " is itself a correction or withdrawal. Correct the entry it is about once more."));
        } else if (type.equals(FactKinds.of(PersonalDataErased.class).wireName())) {
            faults.add(new Fault(
                    "not-correctable",
                    "/data/entry",
                    about.entry()
                            + " tells of an erasure, which nothing undoes. Record what is to be added to it as an "
                            + "erasure of the same person once more."));
        }
    }

    private static Fault unknownEntry(String pointer, EntryId id) {
        return new Fault(
                "unknown-reference",
                pointer,
                "There is no entry " + id + ". Record it first, or in the same batch, or check the spelling.");
    }
}
