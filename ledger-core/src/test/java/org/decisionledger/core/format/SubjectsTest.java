package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.decisionledger.core.Subjects;
import org.decisionledger.core.Told;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.fact.LedgerFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fact has a subject that takes it in: reality is never refused because it broke a rule. */
class SubjectsTest {

    private static final Map<Class<?>, Class<?>> SUBJECT_OF =
            Subjects.all().stream().collect(Collectors.toMap(SubjectsTest::factsOf, subject -> subject));

    /** All but the one act of those who keep the ledger that has an order of its own; see {@code ACriticismTest}. */
    static List<FactKind> kinds() {
        return FactKinds.all().stream()
                .filter(kind -> kind.type() != CriticismReleased.class)
                .toList();
    }

    @Test
    void everyFamilyOfFactsHasOneSubject() {
        assertThat(SUBJECT_OF.keySet()).containsExactlyInAnyOrder(LedgerFact.class.getPermittedSubclasses());
        assertThat(Subjects.all()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfFactIsTakenInByItsSubject(FactKind kind) {
        for (Entry entry : List.of(Samples.full(kind), Samples.least(kind))) {
            new AggregateTestFixture<>(SUBJECT_OF.get(kind.subject()))
                    .givenNoPriorActivity()
                    .when(Told.now(entry))
                    .expectSuccessfulHandlerExecution()
                    .expectEvents(entry.fact());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatWasToldOfASubjectDoesNotStandInTheWayOfAnotherTelling(FactKind kind) {
        Entry told = Samples.full(kind);
        if (kind.wireName().endsWith("Registered") || kind.wireName().equals("EntryWithdrawn")) {
            return;
        }
        new AggregateTestFixture<>(SUBJECT_OF.get(kind.subject()))
                .given(Told.before(told))
                .when(Told.now(told))
                .expectEvents(told.fact());
    }

    private static Class<?> factsOf(Class<?> subject) {
        List<Class<?>> handled = Arrays.stream(subject.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .toList();
        assertThat(handled).as(subject.getSimpleName()).hasSize(1);
        return handled.getFirst();
    }
}
