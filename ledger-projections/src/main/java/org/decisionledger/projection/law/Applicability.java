package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/** Weighs day, purchase and buyer against one pack. */
final class Applicability {

    private Applicability() {}

    static PackConsidered of(Pack pack, @Nullable Edtf commenced, SubjectArea area, AuthorityKind authority) {
        List<String> reasons = new ArrayList<>();
        Answer day = onDay(pack.window(), commenced);
        reasons.add(dayInWords(pack, commenced, day));
        Answer bought = inScope(pack.areas(), area, area == SubjectArea.UNKNOWN);
        reasons.add(
                area == SubjectArea.UNKNOWN
                        ? "What was bought is not stated; the pack is for "
                                + words(pack.areas().stream()
                                        .sorted()
                                        .map(SubjectArea::words)
                                        .toList()) + "."
                        : "The purchase is of " + area.words() + ", which " + covers(bought) + ".");
        Answer buyer = inScope(pack.authorities(), authority, authority == AuthorityKind.UNKNOWN);
        reasons.add(
                authority == AuthorityKind.UNKNOWN
                        ? "Who bought is not settled; the pack is for "
                                + words(pack.authorities().stream()
                                        .sorted()
                                        .map(AuthorityKind::words)
                                        .toList()) + "."
                        : "The buyer is " + authority.words() + ", which " + covers(buyer) + ".");
        return new PackConsidered(pack, all(day, bought, buyer), reasons);
    }

    /** Whether a procedure that commenced then did so in {@code window}; {@code null} is possibly in any. */
    static Answer onDay(Edtf window, @Nullable Edtf commenced) {
        if (commenced == null) {
            return Answer.POSSIBLY;
        }
        Answer written = commenced.within(window);
        boolean doubtful = commenced.uncertain() || commenced.approximate();
        return doubtful && written != circa(window, commenced) ? Answer.POSSIBLY : written;
    }

    /** A date that its source doubts settles a boundary only when the days around it fall on the same side. */
    private static Answer circa(Edtf window, Edtf commenced) {
        Bounds around = commenced.circaBounds(Edtf.DEFAULT_ZONE);
        Bounds valid = window.bounds();
        if (around.latest().certainlyNotAfter(valid.earliest())
                || valid.latest().certainlyNotAfter(around.earliest())) {
            return Answer.NO;
        }
        boolean starts = valid.earliest().certainlyNotAfter(around.earliest());
        boolean ends = valid.latest() instanceof Side.Open || around.latest().certainlyNotAfter(valid.latest());
        return starts && ends ? Answer.YES : Answer.POSSIBLY;
    }

    private static String dayInWords(Pack pack, @Nullable Edtf commenced, Answer day) {
        String valid = "the days it holds for, " + pack.validity();
        if (commenced == null) {
            return "Nothing is known of when the procedure commenced, which decides; " + valid + ".";
        }
        String began = "The commencement, " + commenced.inWords();
        return switch (day) {
            case YES -> began + ", lies within " + valid + ".";
            case NO -> began + ", lies outside " + valid + ".";
            case POSSIBLY -> began + ", may or may not lie within " + valid + ".";
        };
    }

    private static <T> Answer inScope(Collection<T> scope, T value, boolean unknown) {
        if (unknown) {
            return Answer.POSSIBLY;
        }
        return scope.contains(value) ? Answer.YES : Answer.NO;
    }

    private static String covers(Answer answer) {
        return answer == Answer.YES ? "the pack covers" : "the pack does not cover";
    }

    private static String words(List<String> names) {
        return names.stream().collect(Collectors.joining("; "));
    }

    static Answer all(Answer... answers) {
        List<Answer> given = List.of(answers);
        if (given.contains(Answer.NO)) {
            return Answer.NO;
        }
        return given.contains(Answer.POSSIBLY) ? Answer.POSSIBLY : Answer.YES;
    }
}
