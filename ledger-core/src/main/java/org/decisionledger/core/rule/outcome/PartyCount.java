package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.Set;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a count.
 *
 * @param isParty false for a body that answered and has no say; it is shown and not counted
 * @param weight its weight in per cent as printed; absent where none is on record
 * @param answers its answers by the moment asked about, late ones too
 * @param standings the ways in which it may stand; more than one when the record does not decide it, none for a body
 *     that is not a party
 */
public record PartyCount(
        OrganisationId party,
        boolean isParty,
        @Nullable String weight,
        List<AnswerTaken> answers,
        Set<Standing> standings) {

    public PartyCount {
        answers = List.copyOf(answers);
        standings = Set.copyOf(standings);
    }

    /** It answered after the time allowed. */
    public boolean late() {
        return answers.stream().anyMatch(AnswerTaken::late);
    }

    /** It is certain that it did not answer in time. */
    public boolean silent() {
        return standings.equals(Set.of(Standing.SILENT));
    }

    /** It stood aside, or may have. */
    public boolean stoodAside() {
        return mayBe(Standing.STANDS_ASIDE);
    }

    /** It gave answers that differ, not counting late ones. */
    public boolean answeredTwice() {
        return answers.stream()
                        .filter(taken -> !taken.late())
                        .map(taken -> taken.answer().reply())
                        .distinct()
                        .count()
                > 1;
    }

    boolean mayBe(Standing standing) {
        return standings.contains(standing);
    }
}
