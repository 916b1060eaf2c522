package org.decisionledger.projection.statutory;

import java.util.List;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.contract.ContractFact.ContractVaried;
import org.decisionledger.core.contract.ContractFact.PerformanceRated;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.jspecify.annotations.Nullable;

/** What entries about the contract awarded show of the things that notices ask. */
final class ContractContents {

    private final AwardFacts facts;

    ContractContents(AwardFacts facts) {
        this.facts = facts;
    }

    Filled value() {
        Filled filled = new Filled();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof ContractAwarded a) {
                filled.says(s, money(a.value(), a.basis()));
            }
        }
        for (Standing s : stated()) {
            ContractTermStated term = (ContractTermStated) s.fact();
            filled.says(s, money(term.value(), term.basis()));
        }
        return filled.otherwise("No entry gives a value of the contract (ContractAwarded, ContractTermStated).");
    }

    private static @Nullable String money(@Nullable Money money, @Nullable String basis) {
        return money == null
                ? null
                : money.currency() + " " + money.value() + (basis == null ? ", basis not stated" : ", " + basis);
    }

    Filled changeOfValue() {
        Filled filled = new Filled();
        for (Standing s : varied()) {
            ContractVaried change = (ContractVaried) s.fact();
            filled.says(s, money(change.amount(), change.newBasis()));
        }
        return filled.otherwise("No entry gives the money that the change adds or takes away.");
    }

    Filled dates() {
        Filled filled = new Filled();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof ContractAwarded a) {
                filled.says(s, words(a.term())).says(s, a.termStated());
            }
        }
        for (Standing s : stated()) {
            ContractTermStated term = (ContractTermStated) s.fact();
            filled.says(s, words(term.term()))
                    .says(s, term.ends() == null ? null : "ends " + words(term.ends()))
                    .says(s, term.termStated());
        }
        for (Standing s :
                facts.where(ContractStarted.class, c -> facts.contracts().contains(c.contract()))) {
            filled.says(s, s.occurred() == null ? null : "began " + words(s.occurred()));
        }
        for (Standing s :
                facts.where(ContractExtended.class, c -> facts.contracts().contains(c.contract()))) {
            ContractExtended extended = (ContractExtended) s.fact();
            filled.says(s, extended.newEnd() == null ? null : "extended to " + words(extended.newEnd()));
        }
        return filled.otherwise("No entry gives the dates of the contract.");
    }

    private static @Nullable String words(@Nullable Edtf date) {
        return date == null ? null : date.inWords();
    }

    Filled options() {
        Filled filled = new Filled();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof ContractAwarded a) {
                filled.says(s, a.options());
            }
        }
        stated().forEach(s -> filled.says(s, ((ContractTermStated) s.fact()).options()));
        return filled.otherwise("No entry tells of options, nor that there are none.");
    }

    Filled performance() {
        Filled filled = new Filled();
        for (Standing s :
                facts.where(PerformanceRated.class, p -> facts.contracts().contains(p.contract()))) {
            filled.says(s, ((PerformanceRated) s.fact()).indicator());
        }
        return filled.always("Which indicators are the most material is for whoever finishes the notice to state.")
                .otherwise("No entry names an indicator.");
    }

    Filled change() {
        Filled filled = new Filled();
        for (Standing s : varied()) {
            ContractVaried change = (ContractVaried) s.fact();
            filled.says(s, change.what())
                    .says(s, change.reason() == null ? null : "reason: " + change.reason())
                    .says(s, s.occurred() == null ? null : "from " + words(s.occurred()));
        }
        return filled.always("Which provision of the law permits it is for whoever finishes the notice to state.")
                .otherwise("No entry tells of a change of the contract (ContractVaried).");
    }

    Filled ending() {
        Filled filled = new Filled();
        for (Standing s : ended()) {
            ContractNoticeGiven notice = (ContractNoticeGiven) s.fact();
            filled.says(s, notice.ends() == null ? null : "ends " + words(notice.ends()))
                    .says(s, notice.ground());
        }
        return filled.otherwise("No entry tells that notice to end the contract was given (ContractNoticeGiven).");
    }

    List<Standing> varied() {
        return facts.where(ContractVaried.class, c -> facts.contracts().contains(c.contract()));
    }

    List<Standing> ended() {
        return facts.where(
                ContractNoticeGiven.class,
                n -> facts.contracts().contains(n.contract()) && n.kind() == ContractNoticeKind.TO_END);
    }

    private List<Standing> stated() {
        return facts.where(ContractTermStated.class, c -> facts.contracts().contains(c.contract()));
    }
}
