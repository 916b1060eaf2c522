package org.decisionledger.projection.conflict.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.value.NumbersHeld.Printed;
import org.decisionledger.projection.statement.Attributes;
import org.decisionledger.projection.statement.Lengths;
import org.decisionledger.projection.statement.Quantity;
import org.decisionledger.projection.statement.Quantity.OfDate;
import org.decisionledger.projection.statement.Quantity.OfNumber;
import org.decisionledger.projection.statement.Quantity.OfThing;
import org.decisionledger.projection.statement.Quantity.OfWords;
import org.decisionledger.projection.statement.Saying;
import org.jspecify.annotations.Nullable;

/** Whether two sayings of one attribute and part can be held side by side, and whether they differ. */
final class SideBySide {

    /** Attributes that change as time goes on. */
    private static final Set<String> CHANGING = Set.of(Attributes.STATUS, Attributes.HOLDER, "rating", "score");

    static final Set<String> STATES = Set.of(Attributes.STATUS, "rating", "competed");
    private static final Set<String> STRETCHES = Set.of(Attributes.TERM, Attributes.PERIOD, "extension");
    private static final BigDecimal ABOUT_A_MONTH = new BigDecimal("0.6");

    private final CaseFile file;

    SideBySide(CaseFile file) {
        this.file = file;
    }

    /** Whether they speak of the same, as far as their footing, their time and the links of their entries show. */
    boolean comparable(Saying a, Saying b) {
        return (a.once() && b.once() || tellTheSame(a.from(), b.from()))
                && basisFits(a, b)
                && periodFits(a, b)
                && !settled(a.from(), b.from());
    }

    /** Which of them come from entries that say of themselves that they tell the same as another. */
    static boolean[] joining(List<Saying> said) {
        boolean[] joining = new boolean[said.size()];
        for (int i = 0; i < joining.length; i++) {
            joining[i] = said.get(i).from().header().links().stream()
                    .anyMatch(link -> link.relation() == Relation.DESCRIBES_THE_SAME_AS);
        }
        return joining;
    }

    private static boolean tellTheSame(Standing a, Standing b) {
        return a.fact().getClass().equals(b.fact().getClass()) && joined(a, b, Relation.DESCRIBES_THE_SAME_AS);
    }

    /** Asked of every pair, so the links of the two are looked at and nothing is gathered. */
    private static boolean joined(Standing a, Standing b, Relation symmetric) {
        return links(a, symmetric, b) || links(b, symmetric, a);
    }

    private static boolean links(Standing from, Relation relation, Standing to) {
        for (Link link : from.header().links()) {
            if (link.relation() == relation && link.to() instanceof Target.OfEntry(EntryId id) && id.equals(to.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean basisFits(Saying a, Saying b) {
        if (Objects.equals(a.basis(), b.basis())) {
            return true;
        }
        boolean oneIsSilent = a.basis() == null || b.basis() == null;
        boolean number = a.value() instanceof OfNumber || b.value() instanceof OfNumber;
        return oneIsSilent && (!number || a.of() instanceof OfferId);
    }

    private static boolean periodFits(Saying a, Saying b) {
        if (CHANGING.contains(a.attribute())) {
            Edtf mine = time(a);
            Edtf theirs = time(b);
            return mine == null || theirs == null || mine.overlaps(theirs) != Answer.NO;
        }
        if (a.value() instanceof OfDate
                && b.value() instanceof OfDate
                && !a.attribute().equals("planned date")) {
            return true;
        }
        return a.period() == null ? b.period() == null : b.period() != null && same(a.period(), b.period());
    }

    /** When a passage says it was so: the period it gives, or else the date of the entry; what a fact implies stays. */
    private static @Nullable Edtf time(Saying s) {
        return s.period() == null && s.outright() ? s.from().occurred() : s.period();
    }

    private static boolean same(Edtf a, Edtf b) {
        return a.equals(b) || a.bounds().equals(b.bounds());
    }

    /** One takes the place of the other, or is a party's denial of it, which is a dispute. */
    private boolean settled(Standing a, Standing b) {
        return linked(a, b) || linked(b, a) || !Objects.equals(party(a), party(b)) && (denies(a, b) || denies(b, a));
    }

    /** The party that tells it: whose account it is, or else who acts. */
    private static @Nullable OrganisationId party(Standing s) {
        Account account = s.header().account();
        return account == null ? s.header().by().organisation() : account.of();
    }

    /** The one is on record as denying, or as denied by, something that the other's party tells. */
    private boolean denies(Standing a, Standing b) {
        OrganisationId other = party(b);
        return a.fact() instanceof AccountFact
                && b.fact() instanceof AccountFact
                && other != null
                && Stream.concat(file.to(a, Relation.DISPUTES).stream(), file.from(Relation.DISPUTES, a.id()).stream())
                        .anyMatch(o -> other.equals(party(o)));
    }

    private static boolean linked(Standing from, Standing to) {
        return from.header().links().stream()
                .anyMatch(l -> l.to().text().equals(to.id().value())
                        && (l.relation() == Relation.SUPERSEDES
                                || l.relation() == Relation.AMENDS
                                || l.relation() == Relation.DISPUTES));
    }

    /** How hard two comparable sayings differ, things left aside; {@code null} when they do not. */
    @Nullable
    Hardness differ(Saying a, Saying b) {
        Quantity mine = a.value();
        Quantity theirs = b.value();
        if (mine instanceof OfDate(Edtf x) && theirs instanceof OfDate(Edtf y)) {
            return a.attribute().equals(Attributes.TERM)
                    ? null // its start and its end are sayings of their own
                    : STRETCHES.contains(a.attribute()) ? DatesHeld.stretchesDiffer(x, y) : DatesHeld.differ(x, y);
        }
        if (mine instanceof OfNumber x && theirs instanceof OfNumber y) {
            Hardness hardness = NumbersHeld.differ(new Printed(x, a.words()), new Printed(y, b.words()));
            boolean footingSilent = !Objects.equals(a.basis(), b.basis());
            return hardness != null && footingSilent ? Hardness.ON_A_NATURAL_READING : hardness;
        }
        if (mine instanceof OfNumber x && theirs instanceof OfDate(Edtf y)) {
            return lengthsDiffer(x, y);
        }
        if (mine instanceof OfDate(Edtf x) && theirs instanceof OfNumber y) {
            return lengthsDiffer(y, x);
        }
        if (mine instanceof OfThing || theirs instanceof OfThing) {
            return null;
        }
        return wordsDiffer(a, b);
    }

    private static @Nullable Hardness lengthsDiffer(OfNumber months, Edtf stretch) {
        Lengths.Range range = "months".equals(months.unit()) ? Lengths.of(stretch) : null;
        if (range == null) {
            return null;
        }
        Lengths.Range said = new Lengths.Range(
                months.number().subtract(ABOUT_A_MONTH), months.number().add(ABOUT_A_MONTH));
        return range.meets(said) ? null : Hardness.CANNOT_BOTH_BE_TRUE;
    }

    private static @Nullable Hardness wordsDiffer(Saying a, Saying b) {
        boolean outright = a.outright() && b.outright();
        if (STATES.contains(a.attribute())) {
            return WordsHeld.statesDiffer(
                    a.words(), b.words(), outright || a.attribute().equals("rating"));
        }
        if (!(a.value() instanceof OfWords && b.value() instanceof OfWords)) {
            return null; // a date or a number beside words that say neither
        }
        boolean atOdds = joined(a.from(), b.from(), Relation.CONFLICTS_WITH) || oneMatter(a) && oneMatter(b);
        if (!outright && !a.attribute().equals("ages")) {
            return null;
        }
        Hardness hardness = WordsHeld.differ(a.words(), b.words(), atOdds);
        return hardness != null && a.attribute().equals(Attributes.NAME) ? Hardness.WORDING_ONLY : hardness;
    }

    /** A passage kept to be held beside others, on one part of one attribute: other words there say something else. */
    private static boolean oneMatter(Saying s) {
        return s.part() != null && s.from().fact() instanceof PassageStated;
    }
}
