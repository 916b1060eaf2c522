package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** F20 at the terminal: the record of a decision, and a paper that is still a draft. */
class AdequacyTest {

    @TempDir
    Path folder;

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
    }

    @BeforeEach
    void theExampleCase() {
        assertThat(run("import", "example:south-staffordshire").exit()).isZero();
    }

    @Test
    void theRecordOfTheInterimAwardIsScoredAndEachMissHasAnOwner() {
        Terminal told = run("adequacy", "decision:sst-interim-award");

        assertThat(told.exit()).isZero();
        assertThat(told.out().replaceAll("\\s+", " "))
                .contains(
                        "3 of 13 items of the checklist are present",
                        "MISSING: Value for money",
                        "Who is to see to it:");
        JsonNode json = EntryFormat.list(run("adequacy", "decision:sst-interim-award", "--format", "json")
                .out());
        assertThat(json.path("present").asInt()).isEqualTo(3);
        assertThat(json.path("items").path(0).path("wouldFill").asString()).contains("route");
    }

    @Test
    void aDraftIsToldWithTheRecordAndNotRecorded() throws IOException {
        Path draft = Files.writeString(folder.resolve("paper.yaml"), """
                - {id: draft-sought, type: DecisionSought, subject: "decision:draft", by: {organisation: "org:sst-ccgs"}, data: {title: "The next award", text: "Award it", of: ["org:sst-ccgs"]}, sources: [{document: "doc:sksn-2022", locator: "1"}]}
                """);

        Terminal told = run("adequacy", "--draft", draft.toString());

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out().replaceAll("\\s+", " "))
                .contains("Nothing of the draft is recorded", "The next award", "0 of 6 items");
        assertThat(run("show", "decision:draft").exit()).isNotZero();
    }

    @Test
    void aDraftThatCouldNotBeRecordedAndAQuestionWithoutADecisionAreRefused() throws IOException {
        Path draft = Files.writeString(folder.resolve("paper.yaml"), """
                - {id: draft-sought, type: DecisionSought, subject: "decision:draft", by: {organisation: "org:nowhere"}, data: {text: "Award it"}, sources: [{document: "doc:sksn-2022", locator: "1"}]}
                """);

        assertThat(run("adequacy", "--draft", draft.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("adequacy").exit()).isEqualTo(Exit.BAD_INPUT);
    }
}
