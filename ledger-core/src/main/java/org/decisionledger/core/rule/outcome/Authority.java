package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DelegationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who acted for a body could, that day and up to that sum. What lies outside is remarked on and left in
 * the count: whether such an act binds is not for a count to say.
 */
final class Authority {

    private final Question question;
    private final List<Remark> remarks = new ArrayList<>();

    private Authority(Question question) {
        this.question = question;
    }

    /** @param needed true when a governing rule rests on a delegation */
    static List<Remark> remarks(Question question, boolean needed) {
        Authority authority = new Authority(question);
        question.delegations().forEach(each -> authority.reach(each, question.decidedOn()));
        question.answers().stream()
                .filter(answer -> answer.given() == null || answer.given().by(question.asOf()) != Answer.NO)
                .forEach(authority::behind);
        if (needed && question.delegations().isEmpty()) {
            authority.remark(
                    RemarkCode.AUTHORITY_NOT_SHOWN,
                    "",
                    "The rule rests on a delegation; none is on record.",
                    List.of());
        }
        return authority.remarks;
    }

    /** Of the body, the office and the day of an answer. */
    private void behind(AnswerOnRecord answer) {
        if (answer.authority() == null) {
            if (answer.representative() != null) {
                notShown(answer, answer.representative() + " answered and no delegation is named");
            }
            return;
        }
        List<DelegationOnRecord> named = versions(answer.authority());
        if (named.isEmpty()) {
            notShown(answer, answer.authority() + " is relied on and is not on record");
        }
        named.forEach(each -> {
            heldByOther(each, answer);
            if (answer.given() != null) {
                onTheDay(each, answer.given(), answer.entry());
            }
        });
    }

    private List<DelegationOnRecord> versions(DelegationId delegation) {
        return question.delegations().stream()
                .filter(each -> each.delegation().delegation().equals(delegation))
                .toList();
    }

    private void heldByOther(DelegationOnRecord each, AnswerOnRecord answer) {
        DelegatedAuthorityRecorded told = each.delegation();
        if (told.from() != null && !told.from().equals(answer.party())) {
            outside(
                    each,
                    "is of " + question.name(told.from()) + " and not of " + question.name(answer.party()),
                    answer.entry());
        }
        if (told.holderOffice() != null
                && answer.representative() != null
                && !told.holderOffice().equals(answer.representative())) {
            outside(
                    each,
                    "is held by " + told.holderOffice() + "; " + answer.representative() + " answered",
                    answer.entry());
        }
    }

    /** Of the matter, the sum and the day of the decision. */
    private void reach(DelegationOnRecord each, Edtf day) {
        DelegatedAuthorityRecorded told = each.delegation();
        Matter matter = question.proposal().matter();
        Set<String> classes = Fit.plain(matter.classes());
        if (Fit.plain(told.keptBack()).stream().anyMatch(classes::contains)) {
            outside(each, "keeps this matter back", null);
        } else if (!told.matters().isEmpty()
                && Fit.plain(told.matters()).stream().noneMatch(classes::contains)) {
            cannotBeTold(each, "does not name this matter in the same words");
        }
        sum(each, matter);
        onTheDay(each, day, null);
    }

    private void sum(DelegationOnRecord each, Matter matter) {
        DelegatedAuthorityRecorded told = each.delegation();
        if (told.limit() != null) {
            switch (Limit.holds(told.limit(), matter.value())) {
                case YES -> {}
                case NO ->
                    remark(
                            RemarkCode.BEYOND_DELEGATED_LIMIT,
                            told.delegation().value(),
                            delegation(each) + " reaches up to " + Limit.words(told.limit()) + "; "
                                    + Limit.words(matter.value()) + " is at stake.",
                            List.of(each.entry()));
                case POSSIBLY ->
                    cannotBeTold(
                            each,
                            "reaches up to " + Limit.words(told.limit())
                                    + ", and the sum at stake is not on record in that currency");
            }
        } else if (told.limitStated() != null) {
            cannotBeTold(each, "has a limit that the source gives in words only: \"" + told.limitStated() + "\"");
        }
    }

    private void onTheDay(DelegationOnRecord each, Edtf day, @Nullable EntryId answer) {
        Edtf inForce = each.delegation().inForce();
        switch (inForce == null ? Answer.YES : day.within(inForce)) {
            case YES -> {}
            case NO -> outside(each, "was not in force on " + day.inWords(), answer);
            case POSSIBLY -> cannotBeTold(each, "may or may not have been in force on " + day.inWords());
        }
    }

    private void notShown(AnswerOnRecord answer, String words) {
        remark(
                RemarkCode.AUTHORITY_NOT_SHOWN,
                answer.party().value(),
                "For " + question.name(answer.party()) + ", " + words + ".",
                List.of(answer.entry()));
    }

    private void outside(DelegationOnRecord each, String words, @Nullable EntryId answer) {
        remark(
                RemarkCode.OUTSIDE_DELEGATION,
                each.delegation().delegation().value(),
                delegation(each) + " " + words + ".",
                answer == null ? List.of(each.entry()) : List.of(each.entry(), answer));
    }

    private void cannotBeTold(DelegationOnRecord each, String words) {
        remark(
                RemarkCode.AUTHORITY_CANNOT_BE_TOLD,
                each.delegation().delegation().value(),
                delegation(each) + " " + words + ".",
                List.of(each.entry()));
    }

    private static String delegation(DelegationOnRecord each) {
        return "The delegation " + each.delegation().delegation();
    }

    private void remark(RemarkCode code, String about, String words, List<EntryId> entries) {
        remarks.add(new Remark(code, about, words, entries));
    }
}
