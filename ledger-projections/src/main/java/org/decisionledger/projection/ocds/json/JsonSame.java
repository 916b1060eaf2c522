package org.decisionledger.projection.ocds.json;

import java.math.BigDecimal;

/**
 * When two JSON values are the same: strings by their characters, numbers by what they amount to (1 and 1.0 are the
 * same), objects whatever the order of their members. A number is never the same as a string, {@code true} or
 * {@code false}.
 */
public final class JsonSame {

    private JsonSame() {}

    public static boolean same(JsonValue one, JsonValue other) {
        return switch (one) {
            case JsonScalar scalar -> other instanceof JsonScalar second && same(scalar, second);
            case JsonArray array -> other instanceof JsonArray second && same(array, second);
            case JsonObject object -> other instanceof JsonObject second && same(object, second);
        };
    }

    private static boolean same(JsonScalar one, JsonScalar other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        if (one.isWrittenLike(other)) {
            return true;
        }
        return switch (one.kind()) {
            case STRING -> (one.isEscaped() || other.isEscaped()) && one.text().equals(other.text());
            case NUMBER -> number(one).equals(number(other));
            case TRUE, FALSE, NULL -> true;
        };
    }

    private static boolean same(JsonArray one, JsonArray other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.item(i), other.item(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(JsonObject one, JsonObject other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            JsonValue second = other.get(one.name(i).text());
            if (second == null || !same(one.value(i), second)) {
                return false;
            }
        }
        return true;
    }

    /**
     * One text for all spellings of a number, whatever its size; an exponent of more than nine digits is beyond every
     * money and every count, and there the spelling itself stands for the number.
     */
    public static String number(JsonScalar number) {
        String text = number.text();
        try {
            BigDecimal value = new BigDecimal(text);
            return value.signum() == 0
                    ? "0"
                    : value.stripTrailingZeros().unscaledValue() + "E"
                            + -value.stripTrailingZeros().scale();
        } catch (NumberFormatException | ArithmeticException e) {
            return text;
        }
    }
}
