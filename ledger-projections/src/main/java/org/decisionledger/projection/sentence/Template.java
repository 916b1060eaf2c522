package org.decisionledger.projection.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line with places for values.
 *
 * <pre>
 * {offer}              the value of a field; {title|offer} the first of several that has one
 * {options: {text}}    each record of a list, joined with semicolons
 * {competed?yes|no}    by a yes or no; {competed?yes|no|neither} also where it is not given
 * {to?told {to}|said}  by whether a value is there (of {by}: whether the actor is named)
 * [, for {purpose}]    left out when a value inside is missing; may be nested
 * </pre>
 */
record Template(List<Part> parts) {

    /** Stands after a name that has a comma of its own; becomes a comma where a word follows. */
    static final char PAUSE = '\u0001';

    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Value(List<String> paths) implements Part {}

    record Each(String path, Template item) implements Part {}

    /** @param third for a yes or no that is not given; {@code null} when the line foresees none */
    record Choice(
            String path,
            Template first,
            Template second,
            @Nullable Template third) implements Part {}

    record Optional(Template inner) implements Part {}

    static Template parse(String line) {
        return new TemplateParser(line).parse();
    }

    /** The line with its places filled; a missing value outside {@code [ ]} is said to be missing. */
    String render(Scope scope) {
        StringBuilder out = new StringBuilder();
        render(scope, out);
        return out.toString().replaceAll(PAUSE + "(?= \\p{Ll})", ",").replace(String.valueOf(PAUSE), "");
    }

    /** Every part, those inside others too. */
    Stream<Part> all() {
        return parts.stream()
                .flatMap(part ->
                        Stream.concat(Stream.of(part), inside(part).stream().flatMap(Template::all)));
    }

    private static List<Template> inside(Part part) {
        return switch (part) {
            case Literal literal -> List.of();
            case Value value -> List.of();
            case Each each -> List.of(each.item());
            case Choice c ->
                c.third() == null ? List.of(c.first(), c.second()) : List.of(c.first(), c.second(), c.third());
            case Optional optional -> List.of(optional.inner());
        };
    }

    /** Appends what can be said; false when a value was missing. */
    private boolean render(Scope scope, StringBuilder out) {
        boolean whole = true;
        for (Part part : parts) {
            whole &= switch (part) {
                case Literal literal -> said(literal.text(), out);
                case Value value -> said(scope.first(value.paths()), out);
                case Each each -> said(each(each, scope), out);
                case Choice choice -> choice(choice, scope, out);
                case Optional optional -> optional(optional, scope, out);
            };
        }
        return whole;
    }

    private static boolean said(@Nullable String words, StringBuilder out) {
        out.append(words == null ? "not given" : words);
        return words != null;
    }

    private static @Nullable String each(Each each, Scope scope) {
        List<String> items = new ArrayList<>();
        for (Scope item : scope.items(each.path())) {
            items.add(each.item().render(item));
        }
        return items.isEmpty() ? null : String.join("; ", items);
    }

    private static boolean choice(Choice choice, Scope scope, StringBuilder out) {
        Boolean holds = scope.holds(choice.path());
        if (holds == null) {
            return choice.third() == null ? said(null, out) : choice.third().render(scope, out);
        }
        return (holds ? choice.first() : choice.second()).render(scope, out);
    }

    private static boolean optional(Optional optional, Scope scope, StringBuilder out) {
        StringBuilder inner = new StringBuilder();
        if (optional.inner().render(scope, inner)) {
            out.append(inner);
        }
        return true;
    }
}
