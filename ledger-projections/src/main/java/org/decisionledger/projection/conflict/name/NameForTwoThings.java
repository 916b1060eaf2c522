package org.decisionledger.projection.conflict.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OtherName;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.NameDetector;
import org.decisionledger.projection.statement.Attributes;
import org.decisionledger.projection.statement.Saying;
import org.decisionledger.projection.statement.Sayings;

/**
 * One name or short form used for two things in one document. Words by which a text goes back to a body it has named,
 * such as "the provider", are no names.
 */
public final class NameForTwoThings implements NameDetector {

    private record Used(ThingId thing, Standing by, String as, Set<DocumentId> in, boolean shortForm) {}

    @Override
    public List<Found> among(List<Standing> naming, CaseFile file) {
        Map<String, List<Used>> byName = new TreeMap<>();
        naming.forEach(s -> uses(s).filter(u -> isName(u.as()))
                .forEach(u -> byName.computeIfAbsent(u.as().strip(), k -> new ArrayList<>())
                        .add(u)));
        List<Found> found = new ArrayList<>();
        byName.forEach((name, uses) -> pairs(name, uses, file, found));
        return List.copyOf(found);
    }

    private static void pairs(String name, List<Used> uses, CaseFile file, List<Found> found) {
        for (int i = 0; i < uses.size(); i++) {
            for (int j = i + 1; j < uses.size(); j++) {
                Used a = uses.get(i);
                Used b = uses.get(j);
                if (!a.thing().equals(b.thing())
                        && inOneDocument(a, b)
                        && !oneOfTheOther(a, b)
                        && !(kindOf(name, a) && kindOf(name, b))) {
                    found.add(new Found(
                            ConflictKind.NAME_FOR_TWO_THINGS,
                            Hardness.ON_A_NATURAL_READING,
                            null,
                            "“" + name + "” stands for " + file.titles().of(a.thing()) + " and for "
                                    + file.titles().of(b.thing()) + ".",
                            List.of(a.by().id(), b.by().id())));
                }
            }
        }
    }

    private static Stream<Used> uses(Standing s) {
        Set<DocumentId> in =
                s.header().sources().stream().map(Source::document).collect(Collectors.toCollection(HashSet::new));
        if (s.fact() instanceof OrganisationRegistered body) {
            ThingId it = body.organisation();
            return Stream.concat(
                    Stream.of(new Used(it, s, body.name(), in, false)),
                    Stream.concat(
                                    body.abbreviations().stream(),
                                    body.otherNames().stream().map(OtherName::name))
                            .distinct()
                            .map(n -> new Used(it, s, n, in, true)));
        }
        return Sayings.of(s).stream()
                .filter(n -> n.attribute().equals(Attributes.NAME) && n.outright())
                .map((Saying n) -> new Used(n.of(), s, n.words(), in, true));
    }

    /** The word, or the initials, with which the name ends: what kind of body it is, not which. */
    private static boolean kindOf(String name, Used used) {
        if (!(used.by().fact() instanceof OrganisationRegistered body)) {
            return false;
        }
        String[] words = body.name().split("[^\\p{L}\\p{N}]+");
        StringBuilder initials = new StringBuilder();
        for (int i = words.length - 1; i >= 0 && initials.length() < name.length(); i--) {
            initials.insert(0, words[i].isEmpty() ? "" : words[i].substring(0, 1));
        }
        return words[words.length - 1].equalsIgnoreCase(name)
                || initials.toString().equalsIgnoreCase(name);
    }

    private static boolean inOneDocument(Used a, Used b) {
        return a.in().stream().anyMatch(b.in()::contains);
    }

    /** A group and its member, as the group's registration tells. */
    private static boolean oneOfTheOther(Used a, Used b) {
        return member(a, b) || member(b, a);
    }

    private static boolean member(Used group, Used of) {
        return group.by().fact() instanceof OrganisationRegistered body
                && body.members().stream().anyMatch(m -> m.equals(of.thing()));
    }

    private static boolean isName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return !lower.startsWith("the ")
                && !lower.startsWith("a ")
                && !lower.startsWith("an ")
                && !words.equals(lower)
                && words.strip().length() > 1;
    }
}
