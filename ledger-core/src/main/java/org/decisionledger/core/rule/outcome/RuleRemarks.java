package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;

/** What a reader must know of one rule at work: what it does not state, what does not add up, what was not kept. */
final class RuleRemarks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleAtWork work;
    private final RuleInContext rule;
    private final Question question;
    private final List<Remark> remarks = new ArrayList<>();

    private RuleRemarks(RuleAtWork work, Question question) {
        this.work = work;
        this.rule = work.rule();
        this.question = question;
    }

    /** @param undecided true when the rules leave the outcome open to more than one reading */
    static List<Remark> of(RuleAtWork work, Question question, boolean undecided) {
        RuleRemarks found = new RuleRemarks(work, question);
        if (work.says().contains(Says.CANNOT_BE_WORKED_OUT)) {
            found.remark(
                    RemarkCode.METHOD_NOT_WORKED_OUT,
                    "",
                    "states a method that is not worked out here; it is left to the reader");
        }
        if (work.says().contains(Says.OTHER_ROUTE)) {
            found.remark(
                    RemarkCode.METHOD_NOT_WORKED_OUT,
                    "",
                    "names a route after a rejection that is not worked out here");
        }
        found.notice();
        if (found.rule.method() != DecisionMethod.LEAD_ALONE) {
            found.parties();
            found.time();
            found.parameters(undecided);
        }
        if (found.rule.method() != DecisionMethod.LEAD_ALONE && !work.onlyAfterRejection()) {
            found.weights();
            found.quorum();
        }
        return found.remarks;
    }

    private void parties() {
        if (!work.partiesStated()) {
            remark(RemarkCode.PARTIES_NOT_STATED, "", "does not name who has a say; those asked are counted");
        }
        work.count().forEach(party -> remarks.addAll(AnswerRemarks.of(party, work.time(), question)));
        if (work.tooManyReadings()) {
            remark(
                    RemarkCode.TOO_MANY_READINGS,
                    "",
                    "meets so many uncertain answers that not every way to count them was worked out");
        }
    }

    private void weights() {
        if (!rule.byWeight() || rule.weights().isEmpty()) {
            return;
        }
        if (rule.sumOfWeights().compareTo(HUNDRED) != 0) {
            String sum = Majority.plain(rule.sumOfWeights());
            remark(RemarkCode.WEIGHTS_DO_NOT_TOTAL_100, sum, "gives weights that add up to " + sum + " and not to 100");
        }
        Set<OrganisationId> seen = new HashSet<>();
        for (Weight weight : rule.weights()) {
            boolean isParty =
                    work.count().stream().anyMatch(p -> p.isParty() && p.party().equals(weight.party()));
            if (!seen.add(weight.party()) || !isParty) {
                remark(
                        RemarkCode.WEIGHT_WITHOUT_PARTY,
                        weight.party().value(),
                        "gives " + question.name(weight.party()) + " a weight of " + weight.percent()
                                + (isParty ? " beside another; the first is counted" : ", which is not a party"));
            }
        }
    }

    private void time() {
        if (work.time().lastDay() == null) {
            remark(RemarkCode.NO_DEADLINE, "", "is applied without an end to the time for answers: none is on record");
        }
        Edtf replyBy = question.proposal().replyBy();
        Edtf allowed = TimeForAnswers.allowed(rule, question.proposal(), question.workingDays());
        if (replyBy != null && allowed != null && replyBy.before(allowed) == Answer.YES) {
            remark(
                    RemarkCode.REPLY_TIME_TOO_SHORT,
                    "",
                    "allows " + rule.replyDays() + " " + DayWords.of(rule.replyCount()) + " for an answer, to "
                            + allowed.inWords() + "; answers were asked by " + replyBy.inWords());
        }
        boolean working = rule.replyDays() != null && rule.replyCount() == DayCount.WORKING_DAYS
                || rule.noticeDays() != null && rule.noticeCount() == DayCount.WORKING_DAYS;
        if (working && question.workingDays() == null) {
            remark(RemarkCode.NO_CALENDAR, "", "counts working days, and no calendar of them was handed in");
        }
    }

    private void notice() {
        NoticeShown notice = work.notice();
        if (notice.enough() == Answer.NO) {
            remark(RemarkCode.NOTICE_TOO_SHORT, "", NoticeWords.of(notice));
        } else if (notice.enough() == Answer.POSSIBLY) {
            remark(RemarkCode.NOTICE_CANNOT_BE_TOLD, "", NoticeWords.of(notice));
        }
    }

    private void quorum() {
        QuorumShown quorum = work.quorum();
        if (quorum.asked() == null) {
            remark(RemarkCode.PARAMETER_NOT_STATED, "quorum", "states no quorum; none is applied");
        } else if (quorum.met() == Answer.NO && !work.says().contains(Says.AWAITED)) {
            remark(
                    RemarkCode.QUORUM_NOT_MET,
                    "",
                    "asks for " + quorum.asked() + " parties to take part; at most " + quorum.most() + " did");
        }
    }

    private void parameters(boolean undecided) {
        Set<Parameter> decisive = undecided ? work.decisive() : Set.of();
        boolean majority = Majority.is(rule.method()) && !work.onlyAfterRejection();
        for (Parameter open : work.open()) {
            boolean decides = decisive.contains(open);
            remark(
                    decides ? RemarkCode.MISSING_PARAMETER : RemarkCode.PARAMETER_NOT_STATED,
                    open.field(),
                    "does not state " + open.words() + (decides ? ", and the outcome turns on it" : ""));
        }
        if (majority && rule.rule().share() == null) {
            boolean decides = decisive.contains(Parameter.SHARE_OF);
            remark(
                    decides ? RemarkCode.MISSING_PARAMETER : RemarkCode.PARAMETER_NOT_STATED,
                    "share",
                    "names no share that carries; a majority is more than half");
        }
    }

    private void remark(RemarkCode code, String about, String words) {
        remarks.add(Remark.of(
                code,
                about,
                "The rule " + rule.onRecord().cited() + " " + words + ".",
                rule.onRecord().entry()));
    }
}
