package org.decisionledger.api.recording;

import java.util.Locale;
import org.decisionledger.core.format.FactKind;
import org.jspecify.annotations.Nullable;

/** Names of the code in words: {@code OfferDeclined} as "Offer declined". */
final class InPlainWords {

    private InPlainWords() {}

    static String of(FactKind kind) {
        return of(kind.wireName());
    }

    /** {@code amountBasis} as "Amount basis". */
    static String of(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A meaning as a sentence; empty when there is none. */
    static String sentence(@Nullable String meaning) {
        if (meaning == null || meaning.isBlank()) {
            return "";
        }
        String sentence = Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
