package org.decisionledger.api.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.dossier.DecisionsBehind;
import org.decisionledger.projection.show.Finder;
import org.decisionledger.projection.show.Finder.Match;

/** Finds what a person named, and says what to do where nothing or several fit. */
final class NamedThings {

    private static final int MOST_LISTED = 20;

    private final EntrySource source;

    NamedThings(EntrySource source) {
        this.source = source;
    }

    /** The one thing of {@code kinds} that {@code name} names: an identifier, or words that fit one thing only. */
    ThingId thing(String name, Set<ThingKind> kinds, AsOf asOf) {
        String asked = name.strip();
        int colon = asked.indexOf(':');
        if (colon > 0
                && asked.indexOf(' ') < 0
                && ThingKind.ofPrefix(asked.substring(0, colon)).isPresent()) {
            return byIdentifier(asked, kinds, asOf);
        }
        List<Match> matches = asked.isEmpty() ? List.of() : Finder.find(source, asked, kinds, asOf);
        if (matches.isEmpty()) {
            throw unknown("Nothing fits \"" + asked + "\" among " + words(kinds), asOf);
        }
        if (matches.size() > 1) {
            throw new QuestionFault.Several("Several fit \"" + asked + "\":\n"
                    + matches.stream()
                            .limit(MOST_LISTED)
                            .map(m -> "  " + m.id() + "  " + m.title())
                            .collect(Collectors.joining("\n"))
                    + (matches.size() > MOST_LISTED ? "\n  and " + (matches.size() - MOST_LISTED) + " more" : "")
                    + "\nName one of them.");
        }
        return ThingId.parse(matches.getFirst().id());
    }

    private ThingId byIdentifier(String asked, Set<ThingKind> kinds, AsOf asOf) {
        ThingId thing;
        try {
            thing = ThingId.parse(asked);
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
        if (!kinds.contains(thing.kind())) {
            throw new QuestionFault.Malformed("This is asked of one of " + words(kinds) + "; " + asked
                    + " is of another" + " kind (" + thing.kind().word() + ").");
        }
        if (source.introducing(List.of(thing), source.cut(asOf.recorded())).isEmpty()) {
            throw unknown("Nothing named " + asked + " is on record", asOf);
        }
        return thing;
    }

    static QuestionFault.Unknown unknown(String what, AsOf asOf) {
        return new QuestionFault.Unknown(what
                + (asOf.recorded() == null ? "." : " as the record stood at " + asOf.recorded() + ".")
                + " Check the spelling, or list a register to see what there is.");
    }

    private static String words(Set<ThingKind> kinds) {
        return kinds.size() == ThingKind.values().length
                ? "all things"
                : kinds.stream().map(ThingKind::register).collect(Collectors.joining(", "));
    }

    static EntryId entryId(String id) {
        try {
            return new EntryId(id);
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /** The decision that a name names: by itself, or as the only one behind a contract. */
    DecisionId decision(String name, AsOf asOf) {
        String asked = name.strip();
        if (!asked.startsWith(ThingKind.CONTRACT.prefix() + ":")) {
            return (DecisionId) thing(asked, EnumSet.of(ThingKind.DECISION), asOf);
        }
        ThingId contract = thing(asked, EnumSet.of(ThingKind.CONTRACT), asOf);
        List<DecisionId> behind = DecisionsBehind.of(source, contract, asOf);
        if (behind.isEmpty()) {
            throw unknown(
                    "No entry names a decision behind " + contract + "; its timeline tells what is on record", asOf);
        }
        if (behind.size() > 1) {
            throw new QuestionFault.Several("Several decisions stand behind " + contract + ":\n"
                    + behind.stream().map(d -> "  " + d).collect(Collectors.joining("\n")) + "\nName one of them.");
        }
        return behind.getFirst();
    }

    /** The body that a name names. */
    OrganisationId organisation(String name, AsOf asOf) {
        return (OrganisationId) thing(name, EnumSet.of(ThingKind.ORGANISATION), asOf);
    }
}
