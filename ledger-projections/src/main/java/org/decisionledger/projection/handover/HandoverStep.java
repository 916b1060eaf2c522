package org.decisionledger.projection.handover;

import java.util.List;
import java.util.Objects;
import org.decisionledger.core.thing.HandoverId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One entry that tells what became of one thing in a hand-over.
 *
 * @param handover the hand-over
 * @param kind offered, accepted or refused
 * @param from the body that hands over, as the offer names it
 * @param fromOffice the office that hands over, as the offer names it
 * @param to the body it is put to, or that answers
 * @param toOffice the office it is put to, or that answers
 * @param said the reason of a refusal, the terms of an acceptance or the occasion of an offer
 * @param answered for an offer: whether an answer about this thing is recorded
 * @param entry the entry that tells it
 */
public record HandoverStep(
        HandoverId handover,
        Kind kind,
        @Nullable OrganisationId from,
        @Nullable OfficeId fromOffice,
        @Nullable OrganisationId to,
        @Nullable OfficeId toOffice,
        @Nullable String said,
        boolean answered,
        Standing entry) {

    /** What an entry tells of one thing in a hand-over. */
    public enum Kind {
        OFFERED,
        ACCEPTED,
        REFUSED
    }

    /** Whether the entry gives an answer: accepts or refuses. */
    public boolean answers() {
        return kind != Kind.OFFERED;
    }

    /** It in words, with the entry it rests on, for example "accepted by B, 1 April 2020 [h-2]". */
    public Statement inWords(Titles titles) {
        StringBuilder words = new StringBuilder(
                switch (kind) {
                    case OFFERED -> "offered to ";
                    case ACCEPTED -> "accepted by ";
                    case REFUSED -> "refused by ";
                });
        words.append(receiver(titles)).append(", ").append(when());
        if (said != null) {
            words.append(
                    switch (kind) {
                        case OFFERED -> ", on the occasion of: ";
                        case ACCEPTED -> ", on these terms: ";
                        case REFUSED -> ", for this reason: ";
                    });
            words.append(said);
        }
        if (kind == Kind.OFFERED && !answered) {
            words.append("; no answer is recorded");
        }
        return new Statement(
                words.append(" [").append(entry.id()).append("]").toString(),
                List.of(entry.id().value()));
    }

    /** Who it was put to, or who answered, in words. */
    public String receiver(Titles titles) {
        if (to == null && toOffice == null) {
            return "somebody the entry does not name";
        }
        if (toOffice == null) {
            return titles.of(Objects.requireNonNull(to));
        }
        return to == null ? titles.of(toOffice) : titles.of(toOffice) + " of " + titles.of(to);
    }

    private String when() {
        String date =
                entry.occurred() == null ? "no date given" : entry.occurred().inWords();
        return entry.byThen() == Answer.POSSIBLY ? date + " (possibly not yet by then)" : date;
    }
}
