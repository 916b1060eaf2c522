package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.elapsed.Days;

/**
 * Whether award and start of service come later than a standstill after the notice can have ended, or earlier than it
 * can. Between the two the working days decide, which are not counted here.
 */
final class Standstill {

    private static final String TURN =
            "An entry that shows the notice which starts the standstill, or when the contract was entered into.";

    private Standstill() {}

    static Outcome over(Rule rule, AwardFacts facts) {
        List<Standing> notices = facts.notices(rule, facts.own);
        if (notices.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN, "No entry shows the notice with which a standstill begins.", facts.awards, TURN);
        }
        Standing notice = notices.getFirst();
        List<Standing> after = new ArrayList<>(
                facts.where(ContractStarted.class, c -> facts.contracts().contains(c.contract())));
        after.addAll(facts.awards);
        after.removeIf(s -> s.occurred() == null);
        List<Standing> used = new ArrayList<>(after);
        used.add(notice);
        Edtf published = notice.occurred();
        return published == null ? open(used) : settled(rule, published, after, used);
    }

    private static Outcome settled(Rule rule, Edtf published, List<Standing> after, List<Standing> used) {
        int least = rule.days("leastDays");
        int most = rule.days("mostDays");
        if (after.stream().anyMatch(s -> s.fact() instanceof ContractStarted && within(s, published, least))) {
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "The service began no more than " + Days.inWords(least)
                            + " after the notice, and the standstill cannot have ended by then.",
                    used,
                    TURN);
        }
        if (!after.isEmpty() && after.stream().allMatch(s -> laterThan(s, published, most))) {
            return Outcome.of(
                    Finding.SHOWN,
                    "Award and start of service, as far as dated, come more than " + Days.inWords(most)
                            + " after the notice, which is later than any such standstill ends unless it was made "
                            + "longer by representations or a claim.",
                    used,
                    "An entry that shows representations or a claim made meanwhile, or an earlier contract.");
        }
        return open(used);
    }

    private static Outcome open(List<Standing> used) {
        return Outcome.of(
                Finding.CANNOT_BE_TOLD,
                "The notice is on record. Whether the standstill had ended turns on working days, which are not counted "
                        + "here, or on a date that no entry gives.",
                used,
                TURN);
    }

    private static boolean within(Standing s, Edtf published, int days) {
        OptionalLong most = s.occurred() == null ? OptionalLong.empty() : Apart.atMost(published, s.occurred());
        return most.isPresent() && most.getAsLong() <= days;
    }

    private static boolean laterThan(Standing s, Edtf published, int days) {
        OptionalLong least = s.occurred() == null ? OptionalLong.empty() : Apart.atLeast(published, s.occurred());
        return least.isPresent() && least.getAsLong() > days;
    }
}
