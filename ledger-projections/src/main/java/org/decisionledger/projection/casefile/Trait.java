package org.decisionledger.projection.casefile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Fields;

/**
 * By what entries can be found besides the things they name: the kind of fact they tell, or a relation they state.
 *
 * @param written one letter that says which of the two, a blank, and the wire name or the relation
 */
public record Trait(String written) {

    /** Entries that tell this kind of fact. */
    public static Trait kind(Class<? extends LedgerFact> kind) {
        return new Trait("k " + EntryFormat.wireName(kind));
    }

    /** Entries that state this relation to another entry or thing. */
    public static Trait relation(Relation relation) {
        return new Trait("r " + Fields.written(relation));
    }

    /** Entries that tell any kind of fact of these families, such as {@code OrganisationFact}. */
    @SafeVarargs
    public static List<Trait> kindsOf(Class<? extends LedgerFact>... families) {
        return FactKinds.all().stream()
                .filter(kind -> Arrays.stream(families).anyMatch(f -> f.isAssignableFrom(kind.type())))
                .map(kind -> kind(kind.type()))
                .toList();
    }

    /** What an entry can be found by; a correction also by what it makes the entry read. */
    public static Set<Trait> of(RecordedEntry entry) {
        Set<Trait> traits = new LinkedHashSet<>();
        traits.add(kind(entry.fact().getClass()));
        relations(entry.header().links()).forEach(traits::add);
        if (entry.fact() instanceof EntryCorrected corrected) {
            traits.add(kind(corrected.replacement().fact().getClass()));
            relations(corrected.replacement().links()).forEach(traits::add);
        }
        return traits;
    }

    private static Stream<Trait> relations(List<Link> links) {
        return links.stream().map(Link::relation).map(Trait::relation);
    }
}
