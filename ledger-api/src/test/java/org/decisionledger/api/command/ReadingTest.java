package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void aSmallLedger() {
        List<String> more = List.of(
                EntryFormat.write(Sample.procurement("procurement:south-vale")),
                Posted.OFFER,
                Posted.offer("offer-2", "offer:harbour-2", "2020-01-15"));
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", folder.toString())
                        .exit())
                .isZero();
        Terminal added = Terminal.with(String.join("\n", more), "import", "-", "--data", folder.toString());
        assertThat(added.exit()).as(added.err()).isZero();
    }

    private static Terminal ask(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        return Terminal.run(all);
    }

    @Test
    void wordsThatFitOneThingNameIt() {
        Terminal byWords = ask("timeline", "cabinet paper", "--format", "json");
        assertThat(byWords.exit()).as(byWords.err()).isZero();
        assertThat(byWords.out())
                .isEqualTo(ask("timeline", "doc:paper", "--format", "json").out());
    }

    @Test
    void wordsThatFitSeveralAreAnsweredWithTheList() {
        Terminal several = ask("timeline", "home");
        assertThat(several.exit()).as(several.out()).isEqualTo(2);
        assertThat(several.err()).contains("Several fit", "procurement:north-vale", "procurement:south-vale");
        assertThat(several.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline nonesuch",
                "timeline org:nonesuch",
                "timeline no:kind:of:name",
                "why nonesuch",
                "why decision:nonesuch",
                "why org:harbour-care",
                "gates nonesuch",
                "gates org:harbour-care",
                "gates procurement:nonesuch",
                "path nonesuch",
                "path org:harbour-care",
                "known nonesuch --by 2019",
                "known procurement:north-vale --by 2019",
                "known org:north-vale-council --by yesterday",
                "known org:north-vale-council --by 2019 --about org:nonesuch",
                "show nonesuch",
                "show UPPER_case!",
                "list wonders",
                "list offers --limit 0",
                "list offers --limit many",
                "list offers --after no!where",
                "list offers --as-of-recorded yesterday",
                "list offers --as-of-recorded 2026-02-30",
                "list offers --as-of-occurred 2019-13",
                "known org:north-vale-council --by 2019 --format csv"
            })
    void whatCannotBeAnsweredIsBadInput(String question) {
        Terminal refused = ask(question.split(" "));
        assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(refused.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"timeline procurement:north-vale", "show offer-1", "known org:north-vale-council --by 2021"})
    void asTheRecordStoodBeforeNothingIsKnown(String question) {
        assertThat(ask(question.split(" ")).exit()).isZero();
        Terminal before = ask((question + " --as-of-recorded 2020-01-01T00:00:00Z").split(" "));
        assertThat(before.exit()).isEqualTo(2);
        assertThat(before.err()).contains("as the record stood at 2020-01-01T00:00:00Z");
    }

    @Test
    void whatWasRecordedBetweenTwoMomentsIsTold() {
        Terminal all = ask("diff", "--from", "2000-01-01", "--to", "2100-01-01");
        assertThat(all.exit()).as(all.err()).isZero();
        assertThat(all.out()).contains("Added: ", "offer-1", "Corrected", "Withdrawn", "Newly disputed");
        assertThat(ask("diff", "--from", "2100-01-01", "--to", "2100-01-01").out())
                .contains("Added: 0");
        Terminal about = ask("diff", "--from", "2000-01-01", "--to", "2100-01-01", "offer:harbour-1");
        assertThat(about.out()).contains("offer-1").doesNotContain("offer-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff --from 2100-01-01 --to 2000-01-01",
                "diff --from yesterday --to 2100-01-01",
                "diff --from 2000-01-01",
                "diff --from 2000-01-01 --to 2100-01-01 --as-of-recorded 2020-01-01",
                "diff --from 2000-01-01 --to 2100-01-01 org:nonesuch"
            })
    void momentsThatCannotBeComparedAreBadInput(String question) {
        Terminal refused = ask(question.split(" "));
        assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank();
    }

    @Test
    void asTheRecordStoodBeforeARegisterIsEmpty() {
        assertThat(ask("list", "offers", "--format", "csv").out().lines()).hasSize(3);
        Terminal before = ask("list", "offers", "--as-of-recorded", "2020-01-01", "--format", "csv");
        assertThat(before.exit()).isZero();
        assertThat(before.out().lines()).hasSize(1);
    }

    @Test
    void whatHappenedLaterIsHiddenAsOfADay() {
        String[] now = {"timeline", "procurement:north-vale", "--format", "csv"};
        String[] then = {"timeline", "procurement:north-vale", "--format", "csv", "--as-of-occurred", "2019-12"};
        assertThat(ask(now).out()).contains("offer-1", "offer-2");
        assertThat(ask(then).out()).contains("offer-1").doesNotContain("offer-2");
        assertThat(ask("list", "offers", "--as-of-occurred", "2019-12").out())
                .contains("offer:harbour-1")
                .doesNotContain("offer:harbour-2");
    }

    @Test
    void aPageNamesTheNext() {
        String first = ask("list", "offers", "--limit", "1", "--format", "json").out();
        String next = EntryFormat.list(first).get("next").asString();
        String second = ask("list", "offers", "--limit", "1", "--after", next, "--format", "json")
                .out();
        assertThat(first).contains("offer:harbour-1").doesNotContain("offer:harbour-2\"");
        assertThat(second).contains("offer:harbour-2");
        assertThat(EntryFormat.list(second).has("next")).isFalse();
    }
}
