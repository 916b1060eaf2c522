package org.decisionledger.projection.statutory;

import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.contract.ContractFact.ContractVaried;
import org.decisionledger.core.contract.ContractFact.PerformanceRated;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
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
        for (Standing s : rated()) {
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

    Filled ratings() {
        Filled filled = new Filled();
        for (Standing s : rated()) {
            PerformanceRated rated = (PerformanceRated) s.fact();
            filled.says(
                    s,
                    rated.indicator()
                            + (rated.rating() == null ? ", no rating given" : ": " + rated.rating())
                            + (rated.period() == null ? "" : ", for " + words(rated.period())));
        }
        return filled.always(
                        "The ratings stand in the words of their sources; which of the words of the law fits is for"
                                + " whoever finishes the notice to state.")
                .otherwise("No entry rates performance under the contract (PerformanceRated).");
    }

    Filled breach() {
        Filled filled = new Filled();
        for (Standing s : aboutPerformance()) {
            ContractNoticeGiven notice = (ContractNoticeGiven) s.fact();
            filled.says(s, notice.ground())
                    .says(s, s.occurred() == null ? null : "notice given " + words(s.occurred()));
        }
        return filled.always(
                        "Whether there was a breach of the kind that the law means, and what came of it, is for whoever"
                                + " finishes the notice to state.")
                .otherwise("No entry tells of a notice about performance under the contract (ContractNoticeGiven).");
    }

    Filled ending() {
        Filled filled = new Filled();
        for (Standing s : ended()) {
            if (s.fact() instanceof ContractNoticeGiven notice) {
                filled.says(s, notice.ends() == null ? null : "ends " + words(notice.ends()))
                        .says(s, notice.ground());
            } else if (s.fact() instanceof ContractExpired expired) {
                filled.says(s, "the term ran out" + (s.occurred() == null ? "" : ", " + words(s.occurred())))
                        .says(s, expired.followedBy() == null ? null : "followed by " + expired.followedBy());
            }
        }
        return filled.otherwise(
                "No entry tells that the contract ended, or that notice to end it was given (ContractExpired,"
                        + " ContractNoticeGiven).");
    }

    List<Standing> varied() {
        return facts.where(ContractVaried.class, c -> facts.contracts().contains(c.contract()));
    }

    /** Notices to end the contract, and that it ran out, which counts as a termination (section 80(3) of the Act). */
    List<Standing> ended() {
        return Stream.concat(given(ContractNoticeKind.TO_END).stream(), expired().stream())
                .sorted(CaseFile.BY_OCCURRENCE)
                .toList();
    }

    List<Standing> expired() {
        return facts.where(ContractExpired.class, e -> facts.contracts().contains(e.contract()));
    }

    List<Standing> aboutPerformance() {
        return given(ContractNoticeKind.PERFORMANCE);
    }

    List<Standing> rated() {
        return facts.where(PerformanceRated.class, p -> facts.contracts().contains(p.contract()));
    }

    private List<Standing> given(ContractNoticeKind kind) {
        return facts.where(
                ContractNoticeGiven.class, n -> facts.contracts().contains(n.contract()) && n.kind() == kind);
    }

    private List<Standing> stated() {
        return facts.where(ContractTermStated.class, c -> facts.contracts().contains(c.contract()));
    }
}
