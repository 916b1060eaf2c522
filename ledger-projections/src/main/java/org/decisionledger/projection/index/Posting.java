package org.decisionledger.projection.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Trait;

/**
 * The names under which an entry can be found: a pure function of the entry, the same for the live table and for a
 * rebuild.
 */
public final class Posting {

    private Posting() {}

    /** Names that an entry is posted under; the letter in front says in what way it bears the name. */
    public static Set<String> of(RecordedEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        for (Mention mention : Mentions.of(entry.entry())) {
            names.add(mention.place() == Mention.Place.SOURCE ? citing(mention.thing()) : naming(mention.thing()));
            if (mention.introduces()) {
                names.add(introducing(mention.thing()));
            }
        }
        Trait.of(entry).forEach(trait -> names.add(trait.written()));
        MemorySource.pointsAt(entry).forEach(id -> names.add(pointingAt(id.value())));
        return names;
    }

    /** The name of the entries that name a thing other than as the document they cite. */
    public static String naming(ThingId thing) {
        return "n " + thing.value();
    }

    /** The name of the entries that cite a document. */
    public static String citing(ThingId document) {
        return "c " + document.value();
    }

    /** The name of the entries that introduce a thing. */
    public static String introducing(ThingId thing) {
        return "i " + thing.value();
    }

    /** The name of the entries that link to, correct or withdraw an entry. */
    public static String pointingAt(String entry) {
        return "p " + entry;
    }
}
