package org.decisionledger.projection.ocds.publish;

import java.util.Locale;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/** Small parts that several sections share. */
final class Words {

    private Words() {}

    /** A date as it is written. */
    static @Nullable String of(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    /** A code in words: {@code NO_ALTERNATIVE_PROVIDER} is "no alternative provider". */
    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A sum, its digits as printed. */
    static @Nullable JsonDraft value(@Nullable Money money) {
        return money == null
                ? null
                : new JsonDraft().number("amount", money.value()).text("currency", money.currency());
    }

    /** Parts of a sentence that are there, with a full stop between. */
    static @Nullable String joined(@Nullable String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.append(text.isEmpty() ? "" : ". ").append(part);
            }
        }
        return text.isEmpty() ? null : PlainText.of(text.toString());
    }
}
