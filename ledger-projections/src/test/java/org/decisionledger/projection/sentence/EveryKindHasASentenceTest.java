package org.decisionledger.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryKindHasASentenceTest {

    private static final Actor NAMED = Actor.of("org:the-actor");
    private static final Actor UNNAMED = new Actor(null, null, null, null, "one interviewee, not named");

    static Stream<FactKind> kinds() {
        return FactKinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withAllFieldsItReadsAsOneSentence(FactKind kind) {
        assertReadsWell(sentence(kind, any -> true, NAMED));
        assertReadsWell(sentence(kind, any -> true, UNNAMED));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withOnlyWhatIsRequiredItReadsAsOneSentence(FactKind kind) {
        assertReadsWell(sentence(kind, Field::required, NAMED));
        assertReadsWell(sentence(kind, Field::required, UNNAMED));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withOneFieldBesidesWhatIsRequiredItReadsAsOneSentence(FactKind kind) {
        for (Field one : kind.fields()) {
            assertReadsWell(sentence(kind, f -> f.required() || f.name().equals(one.name()), NAMED));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyOptionalFieldButTheSilentOnesChangesIt(FactKind kind) {
        Set<String> silent = Phrases.silent(kind.wireName());
        String whole = sentence(kind, any -> true, NAMED);
        for (Field field : kind.fields()) {
            if (!field.required() && !silent.contains(field.name())) {
                assertThat(sentence(kind, f -> !f.name().equals(field.name()), NAMED))
                        .as("%s without %s", kind.wireName(), field.name())
                        .isNotEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itSaysAllTextInFull(FactKind kind) {
        String whole = sentence(kind, any -> true, NAMED);
        for (Field field : kind.fields()) {
            if (field.type() == String.class && !Phrases.silent(kind.wireName()).contains(field.name())) {
                assertThat(whole).as(kind.wireName()).contains(AnyFact.words(field));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itNamesWhoActedUnlessThatIsSilent(FactKind kind) {
        boolean silent = Phrases.silent(kind.wireName()).contains("by");
        assertThat(sentence(kind, any -> true, NAMED).contains("Name of the-actor"))
                .isNotEqualTo(silent);
        assertThat(sentence(kind, any -> true, UNNAMED).contains("one interviewee, not named"))
                .isNotEqualTo(silent);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAPartyTellsIsSaidToBeItsAccount(FactKind kind) {
        LedgerFact fact = AnyFact.with(kind.type(), any -> true);
        String sentence = Sentences.of(AnyFact.entry(fact, NAMED, Account.of("org:a-party")), AnyFact.NAMES);
        assertReadsWell(sentence);
        assertThat(sentence).startsWith("According to Name of a-party: ");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neitherItsDateNorItsNoteIsSaid(FactKind kind) {
        assertThat(sentence(kind, any -> true, NAMED)).doesNotContain("1999", "a note");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itHasAShortHeading(FactKind kind) {
        assertThat(Sentences.kind(kind.wireName())).matches("[A-Z][a-z]+( [a-z]+){0,5}");
    }

    private static String sentence(FactKind kind, Predicate<Field> given, Actor by) {
        return Sentences.of(AnyFact.entry(AnyFact.with(kind.type(), given), by, null), AnyFact.NAMES);
    }

    private static void assertReadsWell(String sentence) {
        assertThat(sentence)
                .matches("[A-Z\"“].*[^.]\\.")
                .doesNotContain(
                        "{",
                        "}",
                        "[",
                        "]",
                        "|",
                        "null",
                        "not given",
                        "  ",
                        " ,",
                        " ;",
                        " :",
                        " .",
                        "..",
                        "()",
                        "( ",
                        " )",
                        "; ;");
        assertThat(sentence.chars().filter(c -> c == '(').count())
                .as(sentence)
                .isEqualTo(sentence.chars().filter(c -> c == ')').count());
    }
}
