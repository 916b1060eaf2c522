package org.decisionledger.projection.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.index.HeldSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F36: checks are no alarm on matters in which nothing that they look for happened. */
class NoCheckFailsOnACleanStoryTest {

    private static final Path CLEAN = Path.of("src/test/resources/clean");

    @ParameterizedTest
    @CsvSource({
        "competed-award.yaml, K-01 K-02 K-10 K-15 K-16 K-17 K-18",
        "interim-award.yaml, K-01 K-03 K-04 K-05 K-06 K-09 K-10 K-15",
        "complaint-answered.yaml, K-11 K-12 K-13",
        "restructure.yaml, K-14",
        "collective-decision.yaml, K-10",
        "assurance.yaml, K-19 K-20 K-21 K-22 K-23 K-30 K-31 K-32 K-34 K-35"
    })
    void none_fails_and_those_it_is_about_pass(String story, String pass) throws IOException {
        HeldSource source = new HeldSource();
        source.add(CaseLedger.told(Files.readString(CLEAN.resolve(story))));

        CheckReport report = Checks.everywhere(source, AsOf.NOW, CheckSettings.STANDARD);

        assertThat(report.of(CheckOutcome.FAIL)).isEmpty();
        assertThat(report.of(CheckOutcome.PASS))
                .extracting(CheckReport.CheckResult::check)
                .contains(pass.split(" "));
    }
}
