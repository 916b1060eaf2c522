package org.decisionledger.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.sentence.Template.Choice;
import org.decisionledger.projection.sentence.Template.Each;
import org.decisionledger.projection.sentence.Template.Literal;
import org.decisionledger.projection.sentence.Template.Part;
import org.decisionledger.projection.sentence.Template.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of the file against the kinds of facts there are. */
class LinesOfSentencesTest {

    private static final Set<String> WORDS = Set.of(Scope.BY, Scope.AGENT, Scope.OTHER, Scope.SUBJECT);

    static Stream<FactKind> kinds() {
        return FactKinds.all().stream();
    }

    @Test
    void everyLineIsForAKindOrACodeThatExistsAndEveryKindHasItsLines() {
        Set<String> allowed = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        Set<Class<?>> codes = new LinkedHashSet<>();
        for (FactKind kind : FactKinds.all()) {
            needed.addAll(List.of(kind.wireName(), kind.wireName() + ".kind"));
            allowed.addAll(List.of(kind.wireName() + ".silent", kind.wireName() + ".role"));
            for (Field field : kind.fields()) {
                written(field.type()).forEach(code -> allowed.add(kind.wireName() + "." + field.name() + "." + code));
            }
            collectCodes(kind.type(), codes);
        }
        collectCodes(Actor.class, codes);
        collectCodes(Account.class, codes);
        codes.forEach(type -> written(type).forEach(c -> allowed.add("code." + type.getSimpleName() + "." + c)));
        assertThat(Phrases.keys()).containsAll(needed);
        assertThat(Phrases.keys())
                .allMatch(key -> needed.contains(key) || allowed.contains(key), "is for something that exists");
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(Phrases.FILE))) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPlaceNamesAFieldThatExistsAndWhatMayBeMissingCanBeLeftOut(FactKind kind) {
        assertThat(faults(Phrases.sentence(kind.wireName()), kind.type(), false))
                .as(kind.wireName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldIsEitherSaidOrDeclaredSilent(FactKind kind) {
        Set<String> said = new TreeSet<>();
        Phrases.sentence(kind.wireName()).all().forEach(part -> said.addAll(paths(part)));
        Set<String> silent = Phrases.silent(kind.wireName());
        assertThat(kind.fields())
                .allSatisfy(field -> assertThat(said.contains(field.name()))
                        .as("%s.%s is said, or silent, and not both", kind.wireName(), field.name())
                        .isNotEqualTo(silent.contains(field.name())));
        assertThat(silent)
                .isSubsetOf(Stream.concat(
                                Stream.of(Scope.BY), kind.fields().stream().map(Field::name))
                        .toList());
    }

    @Test
    void aPlaceForAFieldThatDoesNotExistIsFound() {
        Class<?> declined = FactKinds.named("OfferDeclined").orElseThrow().type();
        assertThat(faults(Template.parse("{by} declined {ofer}"), declined, false))
                .containsExactly("no field ofer");
        assertThat(faults(Template.parse("{by} declined: {reason}"), declined, false))
                .containsExactly("reason may be missing");
        assertThat(faults(Template.parse("{by} declined[: {reason}]"), declined, false))
                .isEmpty();
    }

    private static List<String> faults(Template template, Class<?> type, boolean optional) {
        List<String> faults = new ArrayList<>();
        for (Part part : template.parts()) {
            switch (part) {
                case Literal literal -> {}
                case Template.Optional o -> faults.addAll(faults(o.inner(), type, true));
                case Value value -> {
                    value.paths().stream().filter(p -> !known(type, p)).forEach(p -> faults.add("no field " + p));
                    if (faults.isEmpty() && !optional && value.paths().stream().noneMatch(p -> sure(type, p))) {
                        faults.add(String.join("|", value.paths()) + " may be missing");
                    }
                }
                case Each each ->
                    field(type, each.path())
                            .ifPresentOrElse(
                                    f -> faults.addAll(faults(each.item(), f.type(), false)),
                                    () -> faults.add("no field " + each.path()));
                case Choice c -> {
                    if (!known(type, c.path())) {
                        faults.add("no field " + c.path());
                    } else if (isYesOrNo(type, c.path()) && c.third() == null && !optional && !sure(type, c.path())) {
                        faults.add(c.path() + " may be missing");
                    }
                    // the first branch is taken only where there is a value
                    faults.addAll(faults(c.first(), type, optional || !isYesOrNo(type, c.path())));
                    faults.addAll(faults(c.second(), type, optional));
                    if (c.third() != null) {
                        faults.addAll(faults(c.third(), type, optional));
                    }
                }
            }
        }
        return faults;
    }

    private static List<String> paths(Part part) {
        return switch (part) {
            case Value value -> value.paths();
            case Each each -> List.of(each.path());
            case Choice choice -> List.of(choice.path());
            default -> List.of();
        };
    }

    private static boolean known(Class<?> type, String path) {
        int dot = path.indexOf('.');
        return WORDS.contains(path)
                || field(type, path).isPresent()
                || dot > 0
                        && field(type, path.substring(0, dot))
                                .map(f -> known(f.type(), path.substring(dot + 1)))
                                .orElse(false);
    }

    private static boolean sure(Class<?> type, String path) {
        return field(type, path).map(Field::required).orElse(!path.equals(Scope.OTHER));
    }

    private static boolean isYesOrNo(Class<?> type, String path) {
        return field(type, path).filter(f -> f.type() == Boolean.class).isPresent();
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Fields.of(type).stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private static List<String> written(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(c -> Fields.written((Enum<?>) c))
                        .toList()
                : List.of();
    }

    private static void collectCodes(Class<?> type, Set<Class<?>> codes) {
        for (Field field : Fields.of(type)) {
            if (field.type().isEnum()) {
                codes.add(field.type());
            } else if (field.type().isRecord()) {
                collectCodes(field.type(), codes);
            }
        }
    }
}
