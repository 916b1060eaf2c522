package org.decisionledger.projection.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.document.DocumentFact.PublicStatementMade;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.recommendation.RecommendationFact;
import org.decisionledger.core.review.ReviewFact.ConcernEscalated;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Who says something. Whoever did what an entry tells did not for that reason tell it: where an entry is marked as
 * nobody's account and its fact is not itself a saying, the source is who tells it.
 *
 * @param party the body, or {@code null} when none is named
 * @param office the post, or {@code null} when none is named
 * @param name what stands in place of a body: the words of the entry, or the source; empty when a body is named
 */
record Voice(@Nullable OrganisationId party, @Nullable OfficeId office, String name) implements Comparable<Voice> {

    /** Kinds of fact in which the actor is the one who says it. */
    private static final Set<Class<? extends LedgerFact>> SAYINGS = Set.of(
            AccountFact.class,
            QuestionFact.class,
            CriticismFact.class,
            RecommendationFact.class,
            FindingReported.class,
            ConcernEscalated.class,
            RecordGapNoted.class,
            ComplaintReceived.class,
            ComplaintAnswered.class,
            InformalConcernLogged.class,
            PublicStatementMade.class);

    /** Who tells what an entry tells. */
    static Voice telling(Standing s, Titles titles) {
        Account account = s.header().account();
        if (account == null && SAYINGS.stream().noneMatch(kind -> kind.isInstance(s.fact()))) {
            return new Voice(
                    null,
                    null,
                    "the source as its own: "
                            + s.header().sources().stream()
                                    .map(source -> titles.of(source.document()))
                                    .distinct()
                                    .collect(Collectors.joining("; ")));
        }
        return acting(s, titles);
    }

    /** Who disputes or accepts by an entry: whose account it is, else who acts in it. */
    static Voice acting(Standing s, Titles titles) {
        Account account = s.header().account();
        if (account != null) {
            return new Voice(account.of(), account.office(), "");
        }
        Actor by = s.header().by();
        if (by.organisation() != null) {
            return new Voice(by.organisation(), by.office(), "");
        }
        String name = by.notStated() != null
                ? "not named: " + by.notStated()
                : by.office() == null ? "not named" : titles.of(by.office());
        return new Voice(null, by.office(), name);
    }

    /** The party in words; the post is said beside it. */
    String title(Titles titles) {
        return party == null ? name : titles.of(party);
    }

    /** Whether both are one party. Posts of one body speak for one party; those who are not named are never taken for one. */
    boolean sameParty(Voice other) {
        return party != null && party.equals(other.party);
    }

    @Override
    public int compareTo(Voice other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return (party == null ? "~" + name : party.value()) + " " + (office == null ? "" : office.value());
    }
}
