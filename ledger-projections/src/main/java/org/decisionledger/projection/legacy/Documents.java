package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.document.DocumentFact.DocumentReceived;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.jspecify.annotations.Nullable;

/** The documents of a body, those told to be missing, and the gaps noted in the record. */
final class Documents {

    private static final Set<GapKind> MISSING =
            EnumSet.of(GapKind.NOT_MADE, GapKind.NOT_KEPT, GapKind.NOT_FOUND, GapKind.NOT_DISCLOSED);

    private final Estate estate;

    Documents(Estate estate) {
        this.estate = estate;
    }

    /** Documents that the body wrote, had written, holds, was sent or received, and that no gap tells to be missing. */
    List<Item> known() {
        return items(false);
    }

    /** The same documents where a gap tells that they were not made, kept, found or disclosed. */
    List<Item> missing() {
        return items(true);
    }

    private List<Item> items(boolean missing) {
        List<Item> items = new ArrayList<>();
        for (ThingId document : estate.things(ThingKind.DOCUMENT)) {
            Ties ties = new Ties();
            estate.about(document).forEach(s -> ties.learn(document, s));
            List<Standing> gaps = gaps(document);
            gaps.forEach(s -> ties.tie(
                    List.copyOf(concerned((RecordGapNoted) s.fact(), s)), "named in a gap that concerns it", s));
            if (!ties.bodies.isEmpty() && gaps.isEmpty() != missing && !later(ties.registered)) {
                items.add(estate.item(
                        document,
                        String.join("; ", ties.how),
                        ties.bodies,
                        state(ties, gaps),
                        ties.registered == null ? null : ties.registered.dated(),
                        ties.held,
                        ties.entries));
            }
        }
        return items;
    }

    /** A document that bears a later date had not been written. */
    private boolean later(@Nullable DocumentRegistered f) {
        return f != null
                && f.dated() != null
                && estate.on() != null
                && f.dated().by(estate.on()) == Answer.NO;
    }

    private List<Standing> gaps(ThingId document) {
        return estate.about(document).stream()
                .filter(s -> s.fact() instanceof RecordGapNoted f
                        && MISSING.contains(f.kind())
                        && f.about().contains(document))
                .toList();
    }

    private static String state(Ties ties, List<Standing> gaps) {
        List<String> words = new ArrayList<>();
        DocumentRegistered f = ties.registered;
        words.add(f == null || f.heldBy() == null ? "no entry says who holds it" : "held by: " + f.heldBy());
        if (f != null && f.state() != null) {
            words.add(f.state());
        }
        gaps.forEach(s -> {
            RecordGapNoted gap = (RecordGapNoted) s.fact();
            words.add(Duties.words(gap.kind()) + ": " + gap.question() + " [" + s.id() + "]");
        });
        return String.join("; ", words);
    }

    /** How a document is tied to the bodies within reach. */
    private final class Ties {

        private final Set<OrganisationId> bodies = new TreeSet<>();
        private final Set<String> how = new LinkedHashSet<>();
        private final List<Standing> entries = new ArrayList<>();
        private @Nullable DocumentRegistered registered;
        private boolean held;

        private void learn(ThingId document, Standing s) {
            if (s.fact() instanceof DocumentRegistered f && f.document().equals(document)) {
                registered = f;
                tie(f.authors(), "written by it", s);
                tie(f.commissionedBy(), "written for it", s);
                List<OrganisationId> holders = f.heldBy() == null ? List.of() : named(f.heldBy());
                held = tie(holders, "held by it", s) || held;
            } else if (s.fact() instanceof DocumentReceived f && f.document().equals(document)) {
                tie(f.receivers(), "received by it", s);
            } else if (s.fact() instanceof DocumentSent f && f.document().equals(document)) {
                tie(f.to(), "sent to it", s);
            } else if (s.fact() instanceof ReportVersionCirculated f
                    && f.document().equals(document)) {
                tie(f.to(), "circulated to it", s);
            }
        }

        private boolean tie(List<OrganisationId> told, String as, Standing s) {
            List<OrganisationId> ours =
                    told.stream().filter(estate.reach()::has).toList();
            if (!ours.isEmpty()) {
                bodies.addAll(ours);
                how.add(as);
                entries.add(s);
            }
            return !ours.isEmpty();
        }
    }

    /** The bodies within reach whose name or short form stands in words that say who holds a document. */
    private List<OrganisationId> named(String words) {
        List<OrganisationId> named = new ArrayList<>();
        for (Standing s : estate.file().valid()) {
            if (s.fact() instanceof OrganisationRegistered f
                    && estate.reach().has(f.organisation())
                    && Stream.concat(Stream.of(f.name()), f.abbreviations().stream())
                            .anyMatch(name -> standsIn(name, words))) {
                named.add(f.organisation());
            }
        }
        return named;
    }

    private static boolean standsIn(String name, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.UK)) + "(?![\\p{L}\\p{N}])")
                .matcher(words.toLowerCase(Locale.UK))
                .find();
    }

    /** Gaps noted by or about a body within reach, or about what it wrote, holds, commissions or has to do. */
    List<Item> gaps() {
        List<Item> items = new ArrayList<>();
        for (ThingId gap : estate.things(ThingKind.GAP)) {
            List<Standing> told = estate.about(gap).stream()
                    .filter(s -> s.fact() instanceof RecordGapNoted f && f.gap().equals(gap))
                    .toList();
            Set<OrganisationId> bodies = new TreeSet<>();
            told.forEach(s -> bodies.addAll(concerned((RecordGapNoted) s.fact(), s)));
            if (!bodies.isEmpty()) {
                String state = told.stream()
                        .map(s -> Duties.words(((RecordGapNoted) s.fact()).kind()) + ", noted " + Estate.when(s))
                        .collect(Collectors.joining("; "));
                items.add(estate.item(gap, "", bodies, state, Estate.first(told), false, told));
            }
        }
        return items;
    }

    /** Bodies within reach that the gap is about, that note it, or that act in an entry about what it is about. */
    private Set<OrganisationId> concerned(RecordGapNoted f, Standing s) {
        Set<OrganisationId> bodies = new TreeSet<>();
        Stream.ofNullable(s.header().by().organisation())
                .filter(estate.reach()::has)
                .forEach(bodies::add);
        for (ThingId thing : f.about()) {
            if (thing instanceof OrganisationId body && estate.reach().has(body)) {
                bodies.add(body);
            }
            estate.about(thing).stream()
                    .flatMap(e -> estate.file().namedIn(e).stream())
                    .filter(t ->
                            t instanceof OrganisationId body && estate.reach().has(body))
                    .forEach(t -> bodies.add((OrganisationId) t));
        }
        return bodies;
    }
}
