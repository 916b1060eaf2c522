package org.decisionledger.api.recording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;

/** How each type of the facts is asked for in a form. */
final class Inputs {

    private static final Map<Class<?>, ThingKind> KINDS = Arrays.stream(ThingKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind.id(kind.prefix() + ":a").getClass(), kind -> kind));

    /** Texts that fit on a line; all others are asked for in a larger box. */
    private static final Set<String> SHORT =
            Set.of("title", "locator", "value", "currency", "name", "channel", "unit", "role", "number", "through");

    private Inputs() {}

    static Part.Input of(Class<?> type, String name) {
        if (type == Edtf.class) {
            return Part.Input.DATE;
        }
        if (type == Integer.class || type == int.class) {
            return Part.Input.NUMBER;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Part.Input.YES_NO;
        }
        if (type.isEnum()) {
            return Part.Input.CHOICE;
        }
        if (ThingId.class.isAssignableFrom(type)) {
            return Part.Input.THING;
        }
        if (type == EntryId.class) {
            return Part.Input.ENTRY;
        }
        if (type == Target.class) {
            return Part.Input.ENTRY_OR_THING;
        }
        if (type == String.class) {
            return SHORT.contains(name) ? Part.Input.TEXT : Part.Input.WORDS;
        }
        return Part.Input.GROUP;
    }

    /** The kind of thing that an identifier of {@code type} names; empty for any kind. */
    static Optional<ThingKind> kind(Class<?> type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** As in identifiers; empty for any kind. */
    static List<String> kinds(Class<?> type) {
        return kind(type).map(ThingKind::prefix).map(List::of).orElse(List.of());
    }

    /** What can be chosen, by what is written, in words. */
    static Map<String, String> choices(Class<?> type) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                String written = Fields.written((Enum<?>) constant);
                choices.put(written, written.matches("[A-Z-]+") ? written : InPlainWords.of(written));
            }
        }
        return choices;
    }
}
