package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** When an answer that was given is given again. */
class LastAskedTest {

    private final List<ParkedEntry> leftOut = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final LastAsked<String> kept = kept(10);
    private long generation;

    private LastAsked<String> kept(int most) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("leftOut", (LeftOut.Source) () -> new LeftOut(leftOut));
        return new LastAsked<>(
                new Answers(madeAnewNowAndAgain()), beans.getBeanProvider(LeftOut.Source.class), most, String::length);
    }

    private EntrySource madeAnewNowAndAgain() {
        EntrySource none = new MemorySource(List.of());
        return (EntrySource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntrySource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("generation") ? generation : method.invoke(none, arguments));
    }

    private String ask(String question) {
        return kept.of(question, () -> {
            given.add(question);
            return question + "!";
        });
    }

    @Test
    void theSameQuestionIsAnsweredOnce() {
        assertThat(ask("why")).isEqualTo("why!");
        assertThat(ask("why")).isEqualTo("why!");
        assertThat(given).containsExactly("why");
    }

    @Test
    void itIsAnsweredAnewOnceOtherEntriesAreLeftOut() {
        ask("why");
        leftOut.add(new ParkedEntry("live", 3, "e", "broken", Instant.EPOCH));
        ask("why");
        leftOut.clear();
        ask("why");
        assertThat(given).containsExactly("why", "why", "why");
    }

    @Test
    void itIsAnsweredAnewOnceTheIndexWasMadeAnew() {
        ask("why");
        generation++;
        ask("why");
        ask("why");
        assertThat(given).containsExactly("why", "why");
    }

    @Test
    void whatWasAskedLongestAgoIsForgottenFirstAndALongAnswerIsKeptAlone() {
        ask("one");
        ask("two");
        ask("one");
        ask("six");
        ask("one");
        assertThat(given).containsExactly("one", "two", "six");
        ask("two");
        assertThat(given).endsWith("two");
        ask("a question longer than all");
        ask("a question longer than all");
        assertThat(given).hasSize(5);
    }
}
