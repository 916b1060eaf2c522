package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ods.Ods;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F11: successor data as published comes in at the door, and the lineage answers from it. Codes are made up. */
class ImportingFromOdsTest {

    /** The trusts of the merger of 1 June 2018, as a case file registers them, with made-up codes. */
    private static final String TRUSTS = """
            - id: paper
              type: DocumentRegistered
              subject: doc:paper
              by: {notStated: "the paper names no author"}
              data: {title: A paper, kind: paper}
              sources: [{document: doc:paper, locator: title}]
            - id: sssft
              type: OrganisationRegistered
              subject: org:sssft
              by: {notStated: "the paper names no author"}
              data: {name: South Staffordshire and Shropshire Healthcare, kind: nhsProviderTrust, identifiers: [{scheme: GB-NHS, id: ZAA}]}
              sources: [{document: doc:paper, locator: "1"}]
            - id: ssotp
              type: OrganisationRegistered
              subject: org:ssotp
              by: {notStated: "the paper names no author"}
              data: {name: Staffordshire and Stoke on Trent Partnership, kind: nhsProviderTrust}
              sources: [{document: doc:paper, locator: "1"}]
            - id: ssotp-code
              type: EntryCorrected
              subject: org:ssotp
              by: {notStated: "the paper names no author"}
              data:
                entry: ssotp
                reason: The code was left out.
                replacement:
                  type: OrganisationRegistered
                  subject: org:ssotp
                  by: {notStated: "the paper names no author"}
                  data: {name: Staffordshire and Stoke on Trent Partnership, kind: nhsProviderTrust, identifiers: [{scheme: GB-NHS, id: zab}]}
                  sources: [{document: doc:paper, locator: "1"}]
              sources: [{document: doc:paper, locator: "1"}]
            - id: promise
              type: CommitmentMade
              subject: commitment:waits
              occurred: "2016-09"
              by: {organisation: org:sssft}
              data: {text: "to shorten the waits", holder: org:sssft}
              sources: [{document: doc:paper, locator: "2"}]
            """;

    private static final String SUCCESSOR_FILE = "ZAA,ZAC,R,20180601,0\r\nZAB,ZAC,R,20180601,0\r\n";

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Arrays.stream(arguments), Stream.of("--data", data().toString()))
                .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void trusts() throws IOException {
        Terminal imported = run("import", file("trusts.yaml", TRUSTS));
        assertThat(imported.exit()).as(imported.err()).isZero();
    }

    @Test
    void aSuccessorFileIsTakenInOnceAndADryRunTakesInNothing() throws IOException {
        trusts();
        String succ = file("succ.csv", SUCCESSOR_FILE);

        assertThat(run("ods", "import", "--dry-run", succ).out().strip())
                .isEqualTo("Would add 4 entries; 0 already present. Positions 6 to 9.");
        assertThat(Terminal.head(data())).isEqualTo(5);
        assertThat(run("ods", "import", succ).out().strip())
                .isEqualTo("Added 4 entries; 0 already present. Positions 6 to 9.");
        assertThat(run("ods", "import", succ).out().strip()).isEqualTo("Added 0 entries; 4 already present.");
        assertThat(run("ods", "import", succ, "--format", "json").out().strip())
                .isEqualTo("{\"added\":0,\"present\":4,\"dryRun\":false}");
        assertThat(Terminal.head(data())).isEqualTo(9);
    }

    @Test
    void aQuestionOnTheSuccessorBringsItsPredecessorsEntriesMarkedAsSuch() throws IOException {
        trusts();
        run("ods", "import", file("succ.csv", SUCCESSOR_FILE));

        assertThat(run("lineage", "org:ods-zac").out())
                .contains(
                        "South Staffordshire and Shropshire Healthcare",
                        "Staffordshire and Stoke on Trent Partnership");
        assertThat(run("timeline", "org:ods-zac").out()).doesNotContain("to shorten the waits");
        assertThat(run("timeline", "org:ods-zac", "--include-predecessors")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(
                        "to shorten the waits",
                        "South Staffordshire and Shropshire Healthcare, a predecessor of organisation with ODS code ZAC");
    }

    @Test
    void aCircleIsRecordedAndTheLineageSaysSo() throws IOException {
        String circle = file("succarc.csv", "ZAA,ZAC,R,20180601,1\nZAC,ZAA,R,20200401,1\n");

        assertThat(run("ods", "import", circle).exit()).isZero();
        assertThat(run("lineage", "org:ods-zac").out()).contains("run in a circle");
    }

    @Test
    void splitsAndManyToManyAreFollowedOverSteps() throws IOException {
        String pcts = file("succ.csv", """
                5ZA,Z1A,R,20130401,1
                5ZA,Z1B,R,20130401,1
                5ZB,Z1A,R,20130401,1
                5ZB,Z1B,R,20130401,1
                Z1A,ZQN,R,20220701,0
                Z1B,ZQN,R,20220701,0
                """);

        assertThat(run("ods", "import", pcts).out()).startsWith("Added 12 entries;");
        assertThat(run("lineage", "org:ods-zqn").out()).contains("ODS code 5ZA", "ODS code 5ZB", "ODS code Z1A");
        assertThat(run("lineage", "org:ods-5za").out()).contains("ODS code Z1A", "ODS code Z1B", "ODS code ZQN");
    }

    @Test
    void faultsStopTheWholeImportAndWarningsDoNot() throws IOException {
        String faulty = file("succ.csv", SUCCESSOR_FILE + "ZAA,ZAA,R,20180601,0\nZAA,ZAC,R,soon,0\n");
        Terminal refused = run("ods", "import", faulty);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        faulty + ": row 3: ZAA is listed",
                        faulty + ": row 4: \"soon\" is not a date.",
                        "Nothing was added.");
        Terminal warned = Terminal.with("ZAA,ZAC,X,20180601,0", "ods", "import", "-", "--data", data().toString());
        assertThat(warned.exit()).isZero();
        assertThat(warned.err()).startsWith("Warning: -: row 1: The reason is \"X\", not R");
        assertThat(warned.out()).startsWith("Added 4 entries;");
    }

    @Test
    void whatDoesNotFitTheLedgerStopsTheWholeImport() throws IOException {
        trusts();
        run(
                "import",
                file(
                        "more.yaml",
                        TRUSTS.replace("org:sssft", "org:another")
                                .replace("id: sssft", "id: another")
                                .replace("id: paper", "id: paper-2")
                                .replace("doc:paper", "doc:paper-2")
                                .replaceAll("(?s)- id: ssotp\n.*", "")));

        Terminal refused = run("ods", "import", file("succ.csv", SUCCESSOR_FILE));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("succ.csv: row 1: Several bodies in the ledger are registered with ZAA")
                .endsWith("Nothing was added.\n");
    }

    @Test
    void aBodyRegisteredUnderTheNameToBeGivenIsTold() throws IOException {
        run(
                "import",
                file("trusts.yaml", TRUSTS.replace("org:sssft", "org:ods-zac").replace("id: ZAA", "id: ZAX")));

        Terminal refused = run("ods", "import", file("succ.csv", SUCCESSOR_FILE));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("succ.csv: row 1: ").endsWith("Nothing was added.\n");
    }

    @Test
    void withoutAFurtherWordTheGroupSaysWhatItDoes() {
        Terminal asked = run("ods");

        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err()).contains("ledger ods import FILE");
    }

    @Test
    void aServerTakesInTheSameAndMatchesTheSameBodies() throws IOException {
        trusts();
        String succ = file("succ.csv", SUCCESSOR_FILE);
        String icb = file("icb.json", Ods.file("ccgs-to-icb.json"));
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(data()).withoutDurability());
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            List<String> at = List.of("--url", "http://localhost:" + server.port());
            Terminal added = over(at, "ods", "import", succ, icb);
            assertThat(added.out()).as(added.err()).startsWith("Added 14 entries; 0 already present.");
            assertThat(over(at, "ods", "import", succ, icb).out().strip())
                    .isEqualTo("Added 0 entries; 14 already present.");
            assertThat(over(at, "ods", "import", succ, "--dry-run").exit()).isEqualTo(2);
            assertThat(over(at, "lineage", "org:ods-zac").out())
                    .contains("South Staffordshire and Shropshire Healthcare");
            assertThat(Remote.get(at.get(1), "/api/ods/entries?id=nonesuch")).isEqualTo("[]");
        }
        assertThat(run("ods", "import", succ, icb).out().strip()).isEqualTo("Added 0 entries; 14 already present.");
    }

    private static Terminal over(List<String> at, String... arguments) {
        return Terminal.run(Stream.concat(Arrays.stream(arguments), at.stream()).toArray(String[]::new));
    }
}
