package org.decisionledger.projection.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office, for each body it serves, at the moment asked about: one answer per body, or a gap that says so.
 * Asked as of a date of occurrence, it tells who held it on that date.
 */
public final class Holders {

    private final CaseFile file;
    private final List<Standing> entries;

    /** @param entries those about the office, in order of occurrence */
    public Holders(CaseFile file, List<Standing> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** What can be said of who holds an office. */
    public enum Held {
        /** An appointment stands and no later departure is told. */
        HELD,
        /** The last that is told is that a holder left. */
        LEFT,
        /** Holders are told of, and none of the dates shows that it was so by then. */
        NOT_CERTAIN,
        /** No entry tells of a holder. */
        NOT_SHOWN,
        /** Two appointments stand, and no entry says which came later or that either ended. */
        BY_TWO
    }

    /**
     * The answer for one body.
     *
     * @param body the body that the office serves
     * @param held what can be said
     * @param words the same in words, with the entries it rests on in square brackets
     * @param entries those it rests on, in order of occurrence
     */
    public record AtBody(OrganisationId body, Held held, String words, List<Standing> entries) {}

    /** For each body, in words. */
    public Map<String, String> byBody() {
        Map<String, String> holders = new TreeMap<>();
        atBodies().forEach(at -> holders.put("holder at " + file.titles().of(at.body()), at.words()));
        return holders;
    }

    /** For each body that the office is told to serve, in order of identifier. */
    public List<AtBody> atBodies() {
        return bodies().stream().map(this::at).toList();
    }

    private Set<OrganisationId> bodies() {
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : entries) {
            if (s.fact() instanceof OfficeRegistered f) {
                f.bodies().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
            } else if (s.fact() instanceof OfficeHolderAppointed f) {
                f.bodies().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
            }
        }
        return bodies;
    }

    private AtBody at(OrganisationId body) {
        List<Standing> told = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof OfficeHolderAppointed f && serves(f.bodies(), body)) {
                if (s.byThen() == Answer.YES) {
                    told.removeIf(
                            before -> certainlyBefore(before, s)); // an appointment ends what it certainly follows
                }
                told.add(s);
            } else if (s.fact() instanceof OfficeHolderDeparted f && serves(f.bodies(), body)) {
                told.add(s);
            }
        }
        String words = told.isEmpty()
                ? "no entry shows who held it"
                : told.stream().map(Holders::words).collect(Collectors.joining("; "));
        return new AtBody(body, held(told), words, List.copyOf(told));
    }

    private static boolean certainlyBefore(Standing before, Standing s) {
        return before.occurred() != null
                && s.occurred() != null
                && before.occurred().before(s.occurred()) == Answer.YES;
    }

    private Held held(List<Standing> told) {
        if (told.isEmpty()) {
            return Held.NOT_SHOWN;
        }
        List<Standing> certain =
                told.stream().filter(s -> s.byThen() == Answer.YES).toList();
        if (certain.isEmpty()) {
            return Held.NOT_CERTAIN;
        }
        if (certain.stream().anyMatch(s -> appoint(s) && s.occurred() != null)) {
            // that somebody once left, on a day no source gives, does not empty an office that was filled on a known
            // one
            certain = certain.stream()
                    .filter(s -> appoint(s) || s.occurred() != null)
                    .toList();
        }
        if (certain.getLast().fact() instanceof OfficeHolderDeparted) {
            return Held.LEFT;
        }
        for (Standing one : certain) {
            for (Standing other : certain) {
                if (appoint(one) && appoint(other) && !one.equals(other) && !sameHolder(one, other)) {
                    return Held.BY_TWO;
                }
            }
        }
        return Held.HELD;
    }

    private static boolean appoint(Standing s) {
        return s.fact() instanceof OfficeHolderAppointed;
    }

    /** Two tellings of one appointment, or two that name one holder, do not make two holders. */
    private boolean sameHolder(Standing one, Standing other) {
        String holder = holder(one);
        return file.joined(one, Relation.DESCRIBES_THE_SAME_AS).contains(other)
                || holder != null && holder.equals(holder(other));
    }

    private static @Nullable String holder(Standing s) {
        return s.fact() instanceof OfficeHolderAppointed f ? f.holder() : null;
    }

    private boolean serves(List<OrganisationId> bodies, OrganisationId body) {
        return bodies.stream().anyMatch(b -> file.titles().membersOf(b).contains(body));
    }

    private static String words(Standing s) {
        if (s.fact() instanceof OfficeHolderAppointed f) {
            return (f.holder() == null ? "appointed, the source does not say who" : f.holder()) + ", from " + when(s);
        }
        String holder = s.fact() instanceof OfficeHolderDeparted f && f.holder() != null ? f.holder() : "a holder";
        return holder + " left, " + when(s);
    }

    private static String when(Standing s) {
        String date = s.occurred() == null ? "no date given" : s.occurred().inWords();
        return s.byThen() == Answer.POSSIBLY
                ? date + " (possibly not yet by then) [" + s.id() + "]"
                : date + " [" + s.id() + "]";
    }
}
