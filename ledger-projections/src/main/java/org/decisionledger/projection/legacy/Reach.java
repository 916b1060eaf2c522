package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.legacy.LegacyRecord.Body;
import org.decisionledger.projection.legacy.LegacyRecord.Standing;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.jspecify.annotations.Nullable;

/** The bodies whose items are the body's: itself, the groups it is in, its members, and those it follows as a whole. */
final class Reach {

    private final CaseFile file;
    private final Successions successions;
    private final Map<OrganisationId, Body> bodies = new LinkedHashMap<>();

    Reach(CaseFile file, Successions successions, OrganisationId body) {
        this.file = file;
        this.successions = successions;
        add(body, Standing.ITSELF, "", null, Answer.YES, List.of());
        for (OrganisationId group : file.titles().circleOf(body)) {
            add(group, Standing.MEMBER_OF, "as a member of " + title(group), null, Answer.YES, registration(group));
        }
        for (OrganisationId member : file.titles().membersOf(body)) {
            add(member, Standing.HAS_AS_MEMBER, "of its member " + title(member), null, Answer.YES, registration(body));
        }
        predecessors(body, Succession.STATED, Answer.YES, List.of());
        predecessorsGroups();
    }

    private void predecessors(OrganisationId of, Succession known, Answer byThen, List<String> entries) {
        for (Succeeded told : successions.before(of)) {
            if (told.whole() && !bodies.containsKey(told.predecessor())) {
                Succession weaker = told.known().compareTo(known) > 0 ? told.known() : known;
                Answer less = told.entry().byThen() == Answer.YES ? byThen : Answer.POSSIBLY;
                List<String> longer = new ArrayList<>(entries);
                longer.add(told.entry().id().value());
                add(
                        told.predecessor(),
                        Standing.PREDECESSOR,
                        "as predecessor " + title(told.predecessor()) + " (" + known(weaker)
                                + (less == Answer.YES ? "" : ", possibly not yet by then") + ")",
                        weaker,
                        less,
                        longer);
                predecessors(told.predecessor(), weaker, less, longer);
            }
        }
    }

    private void predecessorsGroups() {
        for (Map.Entry<OrganisationId, Body> entry : List.copyOf(bodies.entrySet())) {
            Body body = entry.getValue();
            if (body.standing() == Standing.PREDECESSOR) {
                for (OrganisationId group : file.titles().circleOf(entry.getKey())) {
                    List<String> entries = new ArrayList<>(body.entries());
                    entries.addAll(registration(group));
                    add(
                            group,
                            Standing.PREDECESSOR_MEMBER_OF,
                            body.words() + ", as a member of " + title(group),
                            body.known(),
                            body.byThen(),
                            entries);
                }
            }
        }
    }

    private void add(
            OrganisationId body,
            Standing standing,
            String words,
            @Nullable Succession known,
            Answer byThen,
            List<String> entries) {
        bodies.putIfAbsent(body, new Body(body.value(), title(body), standing, words, known, byThen, entries));
    }

    private List<String> registration(OrganisationId group) {
        return file.valid().stream()
                .filter(s -> s.fact() instanceof OrganisationRegistered f
                        && f.organisation().equals(group))
                .map(s -> s.id().value())
                .toList();
    }

    static String known(Succession known) {
        return switch (known) {
            case STATED -> "stated";
            case INFERRED -> "inferred";
            case UNKNOWN -> "how it is known is not recorded";
        };
    }

    private String title(OrganisationId body) {
        return file.titles().of(body);
    }

    /** Those bodies, itself first. */
    List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /** Their identifiers. */
    Set<OrganisationId> ids() {
        return bodies.keySet();
    }

    boolean has(@Nullable OrganisationId body) {
        return body != null && bodies.containsKey(body);
    }

    boolean hasAny(Collection<OrganisationId> some) {
        return some.stream().anyMatch(bodies::containsKey);
    }

    /**
     * Through which of these bodies something is the body's, in words, nearest first; empty when it is its own.
     *
     * @param of the bodies that something belongs to
     * @param date when it arose: a predecessor is told by its name of that time
     */
    List<String> through(Collection<OrganisationId> of, @Nullable Edtf date) {
        Set<OrganisationId> wanted = new TreeSet<>(of);
        List<String> words = new ArrayList<>();
        for (Map.Entry<OrganisationId, Body> entry : bodies.entrySet()) {
            if (wanted.contains(entry.getKey())) {
                if (entry.getValue().standing() == Standing.ITSELF) {
                    return List.of();
                }
                words.add(entry.getValue().words() + nameThen(entry.getKey(), date));
            }
        }
        return words;
    }

    /** The name that a renamed body bore at a date, where it is not the one registered. */
    private String nameThen(OrganisationId body, @Nullable Edtf date) {
        String name = title(body);
        for (var s : file.valid(OrganisationRenamed.class)) {
            if (s.fact() instanceof OrganisationRenamed f && f.organisation().equals(body)) {
                Answer renamed = date == null || s.occurred() == null
                        ? Answer.POSSIBLY
                        : s.occurred().by(date);
                String before = f.formerly() == null ? name : f.formerly();
                name = switch (renamed) {
                    case YES -> f.name();
                    case NO -> before;
                    case POSSIBLY -> before + " or " + f.name();
                };
                if (renamed != Answer.YES) {
                    break;
                }
            }
        }
        return name.equals(title(body)) ? "" : ", then called " + name;
    }
}
