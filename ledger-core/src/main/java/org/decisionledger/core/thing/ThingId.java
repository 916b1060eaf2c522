package org.decisionledger.core.thing;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The identifier of a thing that entries are about, written {@code kind:slug}.
 *
 * <p>A slug is 1 to 120 characters of lower-case letters, digits, hyphens and full stops, and starts with a letter
 * or digit. Two identifiers are the same thing exactly when they are the same text.
 */
public sealed interface ThingId extends Comparable<ThingId>
        permits OrganisationId,
                OfficeId,
                ContractId,
                FundingId,
                ProcurementId,
                OfferId,
                OptionId,
                DecisionId,
                MeetingId,
                ComplaintId,
                ReviewId,
                DocumentId,
                RiskId,
                CommitmentId,
                RecommendationId,
                AccountId,
                GapId,
                InstrumentId,
                RuleId,
                DelegationId,
                ConditionId,
                HandoverId,
                QuestionId,
                CriticismId,
                FlagId,
                PersonId {

    /** The identifier as written, for example {@code org:midlands-psychology}. */
    String value();

    /** The kind, told by the prefix. */
    ThingKind kind();

    /** The part after the colon. */
    default String slug() {
        return value().substring(kind().prefix().length() + 1);
    }

    @Override
    default int compareTo(ThingId other) {
        return value().compareTo(other.value());
    }

    /** Reads an identifier of any kind. Refused with {@link MalformedId} when it is not one. */
    static ThingId parse(String text) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? text : text.substring(0, colon);
        return ThingKind.ofPrefix(prefix)
                .filter(kind -> colon > 0)
                .map(kind -> kind.id(text))
                .orElseThrow(() -> new MalformedId("\"" + clip(text) + "\" is not an identifier of a thing. "
                        + "Write kind:slug, where kind is one of "
                        + Arrays.stream(ThingKind.values())
                                .map(ThingKind::prefix)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Refuses {@code value} with {@link MalformedId} unless it is a well-formed identifier of {@code kind}. */
    static void check(ThingKind kind, String value) {
        if (!value.startsWith(kind.prefix() + ":")) {
            throw new MalformedId(
                    "\"" + clip(value) + "\" does not name one " + kind.word() + ". Write " + kind.prefix() + ":slug.");
        }
        if (!Slug.isOne(value, kind.prefix().length() + 1)) {
            throw new MalformedId("\"" + clip(value) + "\": the part after the colon may hold lower-case letters, "
                    + "digits, hyphens and full stops, 1 to 120 of them, and starts with a letter or digit.");
        }
    }

    private static String clip(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** What a slug may look like. */
    final class Slug {
        private static final int LONGEST = 120;

        private Slug() {}

        /** Whether what begins at {@code from} is one; asked of every thing that an entry names when it is read. */
        static boolean isOne(String value, int from) {
            int length = value.length() - from;
            if (length < 1 || length > LONGEST || !isLetterOrDigit(value.charAt(from))) {
                return false;
            }
            for (int i = from + 1; i < value.length(); i++) {
                char c = value.charAt(i);
                if (!isLetterOrDigit(c) && c != '-' && c != '.') {
                    return false;
                }
            }
            return true;
        }

        private static boolean isLetterOrDigit(char c) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
    }
}
