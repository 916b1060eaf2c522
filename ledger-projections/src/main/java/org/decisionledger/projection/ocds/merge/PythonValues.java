package org.decisionledger.projection.ocds.merge;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What JSON values are to the reference implementation, which is written in Python: a number without point and
 * exponent is exact and any other a double, {@code true} is 1 and {@code false} is 0.
 */
final class PythonValues {

    private PythonValues() {}

    /** Whether Python's {@code ==} holds. */
    static boolean same(JsonValue one, JsonValue other) {
        return switch (one) {
            case JsonScalar scalar ->
                other instanceof JsonScalar second && identity(scalar).equals(identity(second));
            case JsonArray array -> other instanceof JsonArray second && same(array, second);
            case JsonObject object -> other instanceof JsonObject second && same(object, second);
        };
    }

    private static boolean same(JsonArray one, JsonArray other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.item(i), other.item(i));
        }
        return same;
    }

    private static boolean same(JsonObject one, JsonObject other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            JsonValue second = other.get(one.name(i).text());
            same = second != null && same(one.value(i), second);
        }
        return same;
    }

    /** One text for all that is equal to this, as an id of an item is compared. */
    static String identity(JsonScalar scalar) {
        return switch (scalar.kind()) {
            case STRING -> "text " + scalar.text();
            case NUMBER -> number(scalar.text());
            case TRUE -> "1";
            case FALSE -> "0";
            case NULL -> "null";
        };
    }

    private static String number(String written) {
        if (isInteger(written)) {
            return new BigInteger(written).toString();
        }
        double value = Double.parseDouble(written);
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static boolean isInteger(String written) {
        return written.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E' || c == 'N' || c == 'y');
    }

    /** What Python's {@code str} makes of a value; of a list or an object its JSON, which no publisher's id is. */
    static String text(@Nullable JsonValue value) {
        if (!(value instanceof JsonScalar scalar)) {
            return value == null ? "None" : written(value);
        }
        return switch (scalar.kind()) {
            case STRING -> scalar.text();
            case NUMBER ->
                isInteger(scalar.text())
                        ? new BigInteger(scalar.text()).toString()
                        : shortest(Double.parseDouble(scalar.text()));
            case TRUE -> "True";
            case FALSE -> "False";
            case NULL -> "None";
        };
    }

    private static String written(JsonValue value) {
        JsonOutput out = new JsonOutput();
        value.writeTo(out);
        return out.toString();
    }

    private static String shortest(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String unscaled = digits.unscaledValue().abs().toString();
        String mantissa = unscaled.charAt(0) + (unscaled.length() > 1 ? "." + unscaled.substring(1) : "");
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return (value < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + size;
    }
}
