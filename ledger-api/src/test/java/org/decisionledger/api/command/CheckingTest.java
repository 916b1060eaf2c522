package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** F36 at the terminal. */
class CheckingTest {

    private static final String AWARD = "decision:sst-interim-award";

    @TempDir
    Path folder;

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
    }

    private void importing(String yaml) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "entries", ".yaml"), yaml);
        Terminal imported = run("import", file.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    private static final String HEAD = """
            - {id: doc, type: DocumentRegistered, subject: "doc:report", by: {notStated: "nobody"}, data: {title: "A report", kind: report}, sources: [{document: "doc:report", locator: "1"}]}
            - {id: org, type: OrganisationRegistered, subject: "org:a", by: {notStated: "nobody"}, data: {name: "A", kind: other}, sources: [{document: "doc:report", locator: "1"}]}
            - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", by: {organisation: "org:a"}, data: {title: "A complaint", kind: formal, to: ["org:a"]}, sources: [{document: "doc:report", locator: "1"}]}
            """;

    private static final String DISMISSED = """
            - {id: dismissed, type: CheckDismissed, subject: "flag:f", occurred: "2026-01-01", by: {organisation: "org:a"}, data: {check: "K-11", of: "complaint:c", reason: "It was answered by telephone."}, sources: [{document: "doc:report", locator: "2"}]}
            """;

    @Test
    void theExampleCaseFailsChecksWhichAreToldWithTheirEntriesAndSources() {
        assertThat(run("import", "example:south-staffordshire").exit()).isZero();

        Terminal checked = run("check", AWARD);

        assertThat(checked.exit()).isEqualTo(Exit.NO);
        assertThat(checked.out().replaceAll("\\s+", " "))
                .contains(
                        "K-01 fail",
                        "Uncompeted award",
                        "the graver case",
                        "sst-2019-09-26-award-cannock-chase; sksn-2022")
                .contains("What would turn it: An entry that shows a notice of tender before the award")
                .containsSubsequence("Failed", "Failed and dismissed", "None.", "Passed", "Not applicable");
        JsonNode json = EntryFormat.list(run("check", AWARD, "--format", "json").out());
        assertThat(json.path("failed").asInt()).isPositive();
        assertThat(json.path("results").path(0).path("check").asString()).isEqualTo("K-01");
        assertThat(json.path("results").path(0).path("outcome").asString()).isEqualToIgnoringCase("fail");
        assertThat(run("check", "--format", "csv").out())
                .startsWith("check,title,outcome,dismissed,on,onTitle,why")
                .contains("K-14,Memory at risk,fail");
        assertThat(run("why", AWARD).out()).contains("Checks that failed", "K-01 Uncompeted award");
    }

    @Test
    void aDismissedFailStaysOnTheListAndNoLongerCounts() throws IOException {
        importing(HEAD);
        assertThat(run("check", "complaint:c").exit()).isEqualTo(Exit.NO);

        importing(DISMISSED);
        Terminal checked = run("check", "complaint:c");

        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out().replaceAll("\\s+", " "))
                .contains(
                        "0 failed, 1 failed and dismissed",
                        "Dismissed by A: It was answered by telephone. [dismissed]");
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void whatCannotBeFoundIsBadInput() throws IOException {
        importing(HEAD);

        assertThat(run("check", "decision:nonesuch").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("check", "words that fit nothing").exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void numbersAreSetInAFileAndShownWithTheResult() throws IOException {
        importing(HEAD + """
                - {id: reg, type: ContractRegistered, subject: "contract:x", by: {organisation: "org:a"}, data: {title: "X"}, sources: [{document: "doc:report", locator: "1"}]}
                """);
        Files.writeString(folder.resolve("checks.properties"), "K-02.lead-time-days = 100\n");

        assertThat(run("check", "contract:x", "--format", "json").out().replaceAll("\\s+", ""))
                .contains("\"name\":\"K-02.lead-time-days\"", "\"value\":100,\"standard\":270");
    }

    @Test
    void aNumberThatIsNoneAndANameThatIsNoneAreRefusedWithTheNearestThereIs() throws IOException {
        importing(HEAD);
        Files.writeString(folder.resolve("checks.properties"), "K-02.lead-time = 100\nK-02.known-days = soon\n");

        Terminal refused = run("check");

        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err())
                .contains("checks.properties")
                .contains("There is no parameter \"K-02.lead-time\"; the nearest is \"K-02.lead-time-days\"")
                .contains("\"soon\" is not a whole number from 0 (K-02.known-days)");
    }
}
