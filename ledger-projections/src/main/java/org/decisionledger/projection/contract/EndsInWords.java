package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.Ends.Told;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** The ends of a contract as a reader sees them: in words, with days, and with what does not fit. */
final class EndsInWords {

    private final ContractFile about;
    private final Ends ends;
    private final RowMaker rows;
    private final @Nullable LocalDate day;

    EndsInWords(ContractFile about, Ends ends, RowMaker rows, @Nullable LocalDate day) {
        this.about = about;
        this.ends = ends;
        this.rows = rows;
        this.day = day;
    }

    List<EndThen> standing(Map<Edtf, List<Told>> standing) {
        List<EndThen> then = new ArrayList<>();
        standing.forEach((end, told) -> {
            DaySpan span = DaySpan.ofEnd(end);
            Long fewest = days(span.first());
            Long most = days(span.last());
            then.add(new EndThen(end.text(), end.inWords(), told(told), fewest, most, daysWords(day, fewest, most)));
        });
        return then;
    }

    private @Nullable Long days(@Nullable LocalDate to) {
        return day == null || to == null ? null : ChronoUnit.DAYS.between(day, to);
    }

    /** Days to an end in words, for example "306 days to it on 28 November 2018"; {@code null} when none is asked. */
    static @Nullable String daysWords(@Nullable LocalDate day, @Nullable Long fewest, @Nullable Long most) {
        if (day == null) {
            return null;
        }
        String words;
        if (fewest == null || most == null) {
            words = "the days cannot be counted, because the end is not given to any day";
        } else if (fewest.equals(most)) {
            words = count(fewest);
        } else {
            words = between(fewest, most);
        }
        return "on " + DayWords.of(day) + ": " + words;
    }

    private static String count(long days) {
        return DayWords.days(Math.abs(days)) + (days < 0 ? " past it" : " to it");
    }

    private static String between(long fewest, long most) {
        if (fewest >= 0) {
            return "between " + fewest + " and " + count(most);
        }
        return most < 0
                ? "between " + Math.abs(most) + " and " + count(fewest)
                : "between " + count(fewest) + " and " + count(most);
    }

    List<EndTold> told(List<Told> some) {
        return some.stream()
                .map(t -> new EndTold(
                        t.end().text(),
                        t.end().inWords(),
                        t.how(),
                        t.byThen(),
                        about.byAParty(t.entry()),
                        about.datedBy(t.entry()),
                        ends.replacedBy(t).stream().map(EndsInWords::id).toList(),
                        rows.row(t.entry())))
                .toList();
    }

    /** Why the first of several ends stands first; {@code null} with fewer than two. */
    @Nullable
    String order(Map<Edtf, List<Told>> standing) {
        if (standing.size() < 2) {
            return null;
        }
        List<Told> firsts = standing.values().stream().map(List::getFirst).toList();
        Told first = firsts.getFirst();
        return "Differing ends stand side by side, and which is right is not settled here. "
                + first.end().inWords() + " is shown first because " + ends.why(first, firsts.get(1))
                + (about.byAParty(first.entry())
                        ? "; a party to the contract tells it."
                        : "; none of the parties tells it.");
    }

    List<Statement> remarks(Map<Edtf, List<Told>> standing) {
        List<Statement> remarks = new ArrayList<>();
        if (standing.isEmpty()) {
            remarks.add(new Statement("No entry gives an end that stands on the date asked about.", List.of()));
        }
        differing(standing, remarks);
        possible(standing, remarks);
        List<Standing> without = ends.extensionsWithoutAnEnd();
        if (!without.isEmpty()) {
            remarks.add(new Statement(
                    "An extension is told without the day on which the contract ends then. The ends shown may not take "
                            + "it in.",
                    without.stream().map(s -> s.id().value()).toList()));
        }
        return remarks;
    }

    private static void differing(Map<Edtf, List<Told>> standing, List<Statement> remarks) {
        List<Edtf> different = List.copyOf(standing.keySet());
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                Edtf a = different.get(i);
                Edtf b = different.get(j);
                String both = a.inWords() + " and " + b.inWords();
                remarks.add(new Statement(
                        a.overlaps(b) == Answer.NO
                                ? "The ends " + both + " cannot both be."
                                : "The ends " + both
                                        + " are not told alike; they may be the same day, given less exactly.",
                        List.of(id(first(standing, a)), id(first(standing, b)))));
            }
        }
    }

    private static Told first(Map<Edtf, List<Told>> standing, Edtf end) {
        return standing.getOrDefault(end, List.of()).getFirst();
    }

    /** Ends that may not have been told yet, because nothing dates what tells them. */
    private void possible(Map<Edtf, List<Told>> standing, List<Statement> remarks) {
        standing.forEach((end, told) -> {
            if (about.on != null && told.stream().allMatch(t -> t.byThen() == Answer.POSSIBLY)) {
                remarks.add(new Statement(
                        "No date shows that what gives the end " + end.inWords() + " had happened by "
                                + about.on.inWords() + ".",
                        told.stream().map(EndsInWords::id).toList()));
            }
        });
    }

    private static String id(Told told) {
        return told.entry().id().value();
    }
}
