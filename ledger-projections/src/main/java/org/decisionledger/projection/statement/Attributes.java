package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.EdtfFault;
import org.jspecify.annotations.Nullable;

/** The words for attributes (docs/conflicts.md), and what values given in words say as dates and numbers. */
public final class Attributes {

    public static final String START = "start date";
    public static final String END = "end date";
    public static final String TERM = "term";
    public static final String PERIOD = "period";
    public static final String STATUS = "status";
    public static final String HOLDER = "holder";
    public static final String NAME = "name";

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        same("date", "dated", "published on", "date of meeting", "meeting date");
        same(START, "start", "starts", "from", "began", "begins", "commencement", "established");
        same(END, "end", "ends", "ended", "expiry", "expires", "expired", "expiry date", "until");
        same("award date", "awarded", "date of award");
        same(TERM, "length", "duration", "contract term", "contract length");
        same(PERIOD, "dates");
        same("due date", "due", "deadline", "by when");
        same("planned date", "planned");
        same("value", "contract value", "worth", "price");
        same("amount", "sum", "money", "cost", "budget");
        same("share", "percentage", "weight");
        same("count", "number", "how many");
        same(STATUS, "state", "outcome");
        same("rating", "grade", "rag", "rag rating");
        same(HOLDER, "held by", "owner");
        same("providers", "provider", "incumbent");
        same("commissioners", "commissioner");
        same("bodies", "body");
        same("parties", "party", "member", "members");
        same("authors", "author", "written by");
        same("ages", "age range", "ages served");
        same("purpose", "what it was for");
        same("published", "publication");
        same("decision asked", "asks");
        same(NAME, "called");
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?:£|gbp )? ?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)? ?(million|m|k|thousand)? ?(%|per cent|percent|years?|months?|weeks?|days?)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?");

    private Attributes() {}

    private static void same(String attribute, String... others) {
        for (String other : others) {
            SAME.put(other, attribute);
        }
    }

    /** An attribute in the word used for it here. */
    public static String named(String attribute) {
        String plain = String.valueOf(plain(attribute));
        return SAME.getOrDefault(plain, plain);
    }

    /** Small letters, one blank between words; the words of a code such as {@code usersAndPublic} taken apart. */
    public static @Nullable String plain(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String apart = words.strip().replaceAll("([a-z])([A-Z])", "$1 $2");
        return apart.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** A number in whole units: {@code 19.2}, {@code GBP million} is {@code 19200000}, {@code gbp}. */
    static Quantity.OfNumber number(BigDecimal number, @Nullable String unit) {
        String plain = plain(unit);
        if (plain == null) {
            return new Quantity.OfNumber(number, null);
        }
        BigDecimal whole = number;
        String rest = " " + plain.replace("£", "gbp ").replace("%", "per cent").replace("percent", "per cent") + " ";
        for (Map.Entry<String, Integer> scale : Map.of(" million ", 6, " m ", 6, "gbpm ", 6, " thousand ", 3, " k ", 3)
                .entrySet()) {
            if (rest.contains(scale.getKey())) {
                whole = whole.movePointRight(scale.getValue());
                rest = rest.replace(scale.getKey(), scale.getKey().startsWith("gbp") ? "gbp " : " ");
            }
        }
        rest = rest.strip().replaceAll("\\s+", " ");
        return switch (rest) {
            case "year", "years" -> new Quantity.OfNumber(whole.multiply(BigDecimal.valueOf(12)), "months");
            case "month" -> new Quantity.OfNumber(whole, "months");
            case "pounds", "pound sterling" -> new Quantity.OfNumber(whole, "gbp");
            default -> new Quantity.OfNumber(whole, rest.isEmpty() ? null : rest);
        };
    }

    /** What words say: a date, a number, a length of time, where the whole of them is one; else the words. */
    static Quantity read(String attribute, String words) {
        String plain = String.valueOf(plain(words));
        if (attribute.equals(TERM)) {
            BigDecimal months = Lengths.months(plain);
            if (months != null) {
                return new Quantity.OfNumber(months, "months");
            }
        }
        if (DATE.matcher(plain).matches() && !plain.matches("\\d+") || attribute.endsWith("date")) {
            Edtf date = date(plain);
            if (date != null) {
                return new Quantity.OfDate(date);
            }
        }
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            BigDecimal value =
                    new BigDecimal(number.group(1).replace(",", "") + (number.group(2) == null ? "" : number.group(2)));
            String unit = (plain.startsWith("£") || plain.startsWith("gbp") ? "gbp " : "")
                    + (number.group(3) == null ? "" : number.group(3) + " ")
                    + (number.group(4) == null ? "" : number.group(4));
            return number(value, unit.isBlank() ? null : unit);
        }
        return new Quantity.OfWords(words);
    }

    private static @Nullable Edtf date(String plain) {
        try {
            return Edtf.parse(plain);
        } catch (EdtfFault fault) {
            return null;
        }
    }
}
