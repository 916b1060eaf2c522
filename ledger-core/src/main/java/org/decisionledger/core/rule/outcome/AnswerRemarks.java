package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What a reader must know of the answers of one body. */
final class AnswerRemarks {

    private final PartyCount party;
    private final TimeForAnswers time;
    private final String name;
    private final List<Remark> remarks = new ArrayList<>();

    private AnswerRemarks(PartyCount party, TimeForAnswers time, Question question) {
        this.party = party;
        this.time = time;
        this.name = question.name(party.party());
    }

    static List<Remark> of(PartyCount party, TimeForAnswers time, Question question) {
        AnswerRemarks found = new AnswerRemarks(party, time, question);
        party.answers().forEach(found::look);
        if (party.isParty() && party.answeredTwice()) {
            found.remarks.add(new Remark(
                    RemarkCode.ANSWERED_TWICE,
                    party.party().value(),
                    found.name + " gave answers that differ; no rule says which counts, so each is worked out.",
                    party.answers().stream()
                            .map(taken -> taken.answer().entry())
                            .toList()));
        }
        return found.remarks;
    }

    private void look(AnswerTaken taken) {
        EntryId entry = taken.answer().entry();
        if (!party.isParty()) {
            remark(
                    RemarkCode.VOTE_BY_NON_PARTY,
                    "answered and is not a party; the answer is shown and not counted",
                    entry);
            return;
        }
        if (taken.happened() == Answer.POSSIBLY) {
            remark(
                    RemarkCode.ANSWER_POSSIBLY_LATER,
                    "may have answered only after the moment asked about: " + when(taken),
                    entry);
        }
        switch (taken.inTime()) {
            case YES -> {}
            case NO ->
                remark(
                        RemarkCode.ANSWER_AFTER_DEADLINE,
                        "answered after the time for answers, " + when(taken) + " and not by " + lastDay()
                                + "; the answer is shown and not counted",
                        entry);
            case POSSIBLY ->
                remark(
                        RemarkCode.ANSWER_POSSIBLY_LATE,
                        "may have answered too late, " + when(taken) + " with " + lastDay() + " the last day",
                        entry);
        }
        reply(taken.answer(), entry);
    }

    private void reply(AnswerOnRecord answer, EntryId entry) {
        String words = answer.words() == null ? "" : ": “" + answer.words() + "”";
        switch (answer.reply()) {
            case AGREES, REJECTS, ABSTAINS -> {}
            case STANDS_ASIDE -> remark(RemarkCode.STOOD_ASIDE, "stood aside" + words, entry);
            case CONDITIONAL ->
                remark(
                        RemarkCode.CONDITIONAL_ANSWER,
                        "agreed on a condition, which may count as agreeing or not" + words,
                        entry);
            case OTHER ->
                remark(RemarkCode.ANSWER_NOT_READ, "gave an answer that is not read into a yes or a no" + words, entry);
        }
    }

    private static String when(AnswerTaken taken) {
        Edtf given = taken.answer().given();
        return given == null ? "no date is given" : given.inWords();
    }

    private String lastDay() {
        return words(time.lastDay());
    }

    private static String words(@Nullable Edtf date) {
        return date == null ? "no day on record" : date.inWords();
    }

    private void remark(RemarkCode code, String words, EntryId entry) {
        remarks.add(Remark.of(code, party.party().value(), name + " " + words + ".", entry));
    }
}
