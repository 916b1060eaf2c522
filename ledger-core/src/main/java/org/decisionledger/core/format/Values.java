package org.decisionledger.core.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.EdtfFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single values: text, numbers, codes, identifiers and dates. */
final class Values {

    static final int LONGEST_TEXT = 20_000;

    private static final Map<Class<?>, ThingKind> KIND_OF_ID = Arrays.stream(ThingKind.values())
            .collect(Collectors.toUnmodifiableMap(k -> k.id(k.prefix() + ":a").getClass(), k -> k));

    private Values() {}

    /** Whether a type is written as one JSON value although it is a record. */
    static boolean isScalar(Class<?> type) {
        return ThingId.class.isAssignableFrom(type) || type == EntryId.class;
    }

    /** Reads a value of {@code type}, or notes a fault and returns {@code null}. */
    static @Nullable Object read(Class<?> type, JsonNode node, String pointer, List<Fault> faults) {
        if (type == Integer.class || type == int.class) {
            return integer(node, pointer, faults);
        }
        if (type == Boolean.class || type == boolean.class) {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            faults.add(new Fault("wrong-type", pointer, "should be true or false and is " + kindOf(node) + "."));
            return null;
        }
        String text = text(node, pointer, LONGEST_TEXT, faults);
        if (text == null || type == String.class) {
            return text;
        }
        try {
            return parsed(type, text);
        } catch (EdtfFault e) {
            faults.add(new Fault("malformed-date", pointer, String.valueOf(e.getMessage())));
        } catch (MalformedId e) {
            faults.add(new Fault("malformed-reference", pointer, String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("unknown-code", pointer, String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static Object parsed(Class<?> type, String text) {
        if (type.isEnum()) {
            return code(type, text);
        }
        if (type == Edtf.class) {
            return Edtf.parse(text);
        }
        if (type == EntryId.class) {
            return new EntryId(text);
        }
        if (type == Target.class) {
            return Target.parse(text);
        }
        if (type == ThingId.class) {
            return ThingId.parse(text);
        }
        return kindOf(type).id(text);
    }

    /** The kind of thing that {@code idType} identifies. */
    static ThingKind kindOf(Class<?> idType) {
        ThingKind kind = KIND_OF_ID.get(idType);
        if (kind == null) {
            throw new IllegalStateException("no written form for " + idType);
        }
        return kind;
    }

    private static Object code(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (Codes.written((Enum<?>) constant).equals(text)) {
                return constant;
            }
        }
        List<String> codes = codes(type);
        throw new IllegalArgumentException("\"" + clip(text) + "\" is not one of: "
                + codes.stream().collect(Collectors.joining(", ")) + "." + Nearest.hint(text, codes));
    }

    /** The written codes of a list of codes. */
    static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> Codes.written((Enum<?>) c))
                .toList();
    }

    private static @Nullable Integer integer(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        faults.add(new Fault("wrong-type", pointer, "should be a whole number and is " + kindOf(node) + "."));
        return null;
    }

    /** Reads a text of at most {@code longest} characters, or notes a fault and returns {@code null}. */
    static @Nullable String text(JsonNode node, String pointer, int longest, List<Fault> faults) {
        if (!node.isString()) {
            faults.add(
                    new Fault("wrong-type", pointer, "should be text in quotation marks and is " + kindOf(node) + "."));
            return null;
        }
        String text = Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC);
        String wrong = wrongWith(text, longest);
        if (wrong != null) {
            faults.add(new Fault("malformed-text", pointer, wrong));
            return null;
        }
        return text;
    }

    private static @Nullable String wrongWith(String text, int longest) {
        if (text.isBlank()) {
            return "is empty. Leave the field out when there is nothing to say.";
        }
        if (text.length() > longest) {
            return "has " + text.length() + " characters; at most " + longest + " are taken.";
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return "holds a control character (code " + (int) c + ") at place " + (i + 1) + ".";
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return "holds half a character (a lone surrogate) at place " + (i + 1) + ".";
                }
            }
        }
        return null;
    }

    static String kindOf(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isString()) {
            return "text";
        }
        if (node.isNumber()) {
            return "the number " + clip(node.asString());
        }
        return node.isBoolean() ? "true or false" : "nothing (null)";
    }

    /** A member name as a step of a JSON pointer (RFC 6901, section 3). */
    static String escape(String name) {
        return clip(name).replace("~", "~0").replace("/", "~1");
    }

    static String clip(String text) {
        return clip(text, 80);
    }

    static String clip(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
