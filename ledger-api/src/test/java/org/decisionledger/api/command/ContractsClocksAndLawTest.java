package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** F05, F26, F27, F31 at the terminal, over the shipped case. */
class ContractsClocksAndLawTest {

    private static final String CONTRACT = "contract:mp-asd-2014";
    private static final String AWARD = "decision:sst-interim-award";

    @TempDir
    static Path folder;

    @BeforeAll
    static void theCase() {
        Terminal imported = Terminal.run("import", "example:south-staffordshire", "--data", folder.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    private static Terminal ask(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
    }

    private static Terminal asked(String question) {
        return ask(question.split(" "));
    }

    /** The text on one line: how it is wrapped does not matter here. */
    private static String line(Terminal answer) {
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-28, On 28 November 2018: 0 days left. Last safe start: 28 November 2018.",
        "2019-04-15, On 15 April 2019: 138 days short. Last safe start: 28 November 2018."
    })
    void f27TheDaysLeftUntilTheLastSafeStartAreToldAsOfADate(String on, String words) {
        String[] question = {
            "time-left", CONTRACT, "--on", on, "--stage", "engagement=58", "--stage", "from going live to service=248"
        };

        assertThat(line(ask(question)))
                .contains(words, "engagement: 58 days; latest start: 28 November 2018", "given with the question")
                .contains("[sst-mp-contract-extended; sksn-2022 2.1]");
        assertThat(line(ask(Stream.concat(Stream.of(question), Stream.of("--format", "markdown"))
                        .toArray(String[]::new))))
                .contains(words);
    }

    @Test
    void f27WithoutALeadTimeTheAnswerIsNotKnown() {
        assertThat(line(asked("time-left " + CONTRACT)))
                .contains("Not known: no lead time is stated.", "No date is asked");
    }

    @Test
    void aCommitteeOfWhichNoMeetingIsPlannedIsSaidNotToBeTakenIntoAccount() {
        assertThat(line(asked("time-left " + CONTRACT
                        + " --stage engagement=58 --stage build=248 --approval build=org:sst-governing-bodies")))
                .contains("No planned meeting of it is on record");
    }

    @Test
    void f26DifferingEndsStandSideBySide() {
        assertThat(line(asked("time-left contract:mp-asd-2010 --on 2012")))
                .contains("Ends September 2014", "Ends 2014", "which is right is not settled here");
    }

    @Test
    void f26TheAnswerAsJsonHasTheEndsTheValueAndTheDays() {
        JsonNode json =
                EntryFormat.list(asked("time-left " + CONTRACT + " --on 2019-04-15 --stage all=306 --format json")
                        .out());

        assertThat(json.at("/ends/0/ends").asString()).isEqualTo("2019-09-30");
        assertThat(json.at("/ends/0/fewest").asInt()).isEqualTo(168);
        assertThat(json.at("/timeLeft/0/first").asString()).isEqualTo("2018-11-28");
        assertThat(json.at("/timeLeft/0/most").asInt()).isEqualTo(-138);
        assertThat(json.at("/worth/variations").size()).isEqualTo(2);
    }

    @Test
    void f31AStandstillIsCountedWithEveryDayPassedOverAndNeedsNoLedger() {
        Terminal counted = Terminal.run(
                "clock",
                "psr",
                "2024-03-18",
                "--data",
                folder.resolve("nothing-here").toString());

        assertThat(line(counted))
                .contains("Ends at midnight at the end of Tuesday 2 April 2024.")
                .contains("29 March 2024: Good Friday", "30 March 2024: Saturday", "This is no legal advice");
        assertThat(line(asked("clock pcr 2017-12-13")))
                .contains("moved from Saturday 23 December 2017", "next working day");
        assertThat(line(asked("clock further-decision 2024-03-27"))).contains("Friday 5 April 2024");
        assertThat(line(asked("clock act 2025-03-10 --format json"))).contains("\"lastDay\" : \"2025-03-20\"");
    }

    @Test
    void f31AStatedDeadlineIsComparedAndNeverReplaced() {
        assertThat(line(asked("clock psr 2024-03-18 --stated 2024-04-01")))
                .contains("1 April 2024 is stated; 2 April 2024 is worked out. The one stated is 1 day earlier.");
    }

    @Test
    void f05OneAwardGetsTheVerdictsOfTheRulesOfItsDay() {
        String then = line(asked("law " + AWARD + " --area health"));
        String later =
                line(asked("law " + AWARD + " --area health --commenced 2025-03 --authority integrated-care-board"));

        assertThat(then)
                .contains("It is no legal advice", "reg 5: a ground that the paragraph takes is recorded", "not shown")
                .contains("What would turn it:", "[sst-2019-09-approach-mpft]");
        assertThat(later).contains("as stated by whoever asks", "It is no legal advice");
        assertThat(packs(then)).contains("(pack ppcc-2013)").doesNotContain("(pack psr-2023)");
        assertThat(packs(later)).contains("(pack psr-2023-amended-2025)").doesNotContain("(pack ppcc-2013)");
    }

    private static String packs(String page) {
        return page.substring(
                page.indexOf("Rule packs that apply or may apply"), page.indexOf("What the record shows under"));
    }

    @Test
    void f05AContractIsAnAwardAsWell() {
        assertThat(line(asked("law contract:mpft-asd-interim-2019 --authority nhs-england")))
                .contains("About contract:mpft-asd-interim-2019", "The buyer is NHS England");
    }

    @Test
    void whatAnAnswerTellsIsCutAtTheMomentAskedAbout() {
        assertThat(asked("time-left " + CONTRACT + " --as-of-recorded 2020-01-01")
                        .exit())
                .isEqualTo(2);
        assertThat(asked("law " + AWARD + " --as-of-recorded 2020-01-01").exit())
                .isEqualTo(2);
        assertThat(line(asked("time-left " + CONTRACT + " --as-of-occurred 2017")))
                .contains("as on 2017")
                .doesNotContain("sst-2019-07-24-reminder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time-left org:mpft",
                "time-left contract:nonesuch",
                "time-left contract:mp-asd-2014 --on soon",
                "time-left contract:mp-asd-2014 --on 2019/..",
                "time-left contract:mp-asd-2014 --stage engagement",
                "time-left contract:mp-asd-2014 --stage =58",
                "time-left contract:mp-asd-2014 --stage engagement=-1",
                "time-left contract:mp-asd-2014 --stage engagement=1.5",
                "time-left contract:mp-asd-2014 --stage engagement=99999",
                "time-left contract:mp-asd-2014 --stage a=1 --stage a=2",
                "time-left contract:mp-asd-2014 --stage a=1 --approval b=Board",
                "time-left contract:mp-asd-2014 --stage a=1 --approval a=",
                "time-left contract:mp-asd-2014 --stage a=1 --approval Board",
                "time-left contract:mp-asd-2014 --stage a=1 --approval a=org:nonesuch",
                "time-left contract:mp-asd-2014 --format csv",
                "clock",
                "clock psr",
                "clock gpa 2024-03-18",
                "clock psr 18.3.2024",
                "clock psr 2024-02-30",
                "clock psr 0001-01-01",
                "clock psr 2024-03-18 --stated soon",
                "clock psr 2024-03-18 --format csv",
                "law org:mpft",
                "law decision:nonesuch",
                "law decision:sst-interim-award --area everything",
                "law decision:sst-interim-award --authority somebody",
                "law decision:sst-interim-award --authority unknown",
                "law decision:sst-interim-award --commenced soon"
            })
    void whatCannotBeReadIsBadInput(String question) {
        Terminal refused = asked(question);

        assertThat(refused.exit()).as(refused.out()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(refused.out()).isEmpty();
    }
}
