package org.decisionledger.api.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.jspecify.annotations.Nullable;

/**
 * Closing a body in good order: its end is recorded only once each open commitment, contract, complaint and document
 * held is accepted or refused by somebody. That a body came to an end otherwise is a fact like any other and is
 * recorded as one; this is for those who want to be held to it.
 */
public final class ClosingABody {

    private ClosingABody() {}

    /**
     * Refuses with {@code not-handed-over}, naming each item without an answer, unless the body that {@code entry} ends
     * has handed everything over by then; with {@code not-a-closure} when the entry ends no body.
     */
    public static void check(Answers answers, Entry entry) {
        if (!(entry.fact() instanceof OrganisationDisestablished end)) {
            throw new Refusal(
                    "not-a-closure", "/type", "A body is closed by one entry of type OrganisationDisestablished.");
        }
        LegacyRecord record = legacy(answers, end, entry);
        if (!record.complete().complete()) {
            throw new Refusal("not-handed-over", "", words(record));
        }
    }

    /** What the body that {@code entry} ends leaves behind on that date, and who took each item. */
    public static LegacyRecord legacy(Answers answers, Entry entry) {
        if (entry.fact() instanceof OrganisationDisestablished end) {
            return legacy(answers, end, entry);
        }
        throw new IllegalArgumentException("not the end of a body: " + entry.id());
    }

    private static LegacyRecord legacy(Answers answers, OrganisationDisestablished end, Entry entry) {
        return answers.legacyRecord(
                end.organisation().value(), text(entry.header().occurred()), AsOf.NOW);
    }

    private static String words(LegacyRecord record) {
        List<String> unanswered = record.complete().unanswered();
        return record.complete().words() + " Without an answer: "
                + unanswered.stream().collect(Collectors.joining(", "))
                + ". Record HandoverOffered, and HandoverItemsAccepted or HandoverItemsRefused, for each.";
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }
}
