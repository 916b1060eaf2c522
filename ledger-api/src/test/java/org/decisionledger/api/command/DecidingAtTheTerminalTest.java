package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F17, live: propose, answer and close under the rules of the Essex example, at a terminal. */
class DecidingAtTheTerminalTest {

    private static final String BY = "\"by\":{\"organisation\":\"org:west-essex-ccg\"},"
            + "\"sources\":[{\"document\":\"doc:attain-2018\",\"locator\":\"cl. 7\"}]";

    @TempDir
    Path folder;

    @BeforeEach
    void propose() {
        assertThat(run("", "import", "example:essex").exit()).isZero();
        assertThat(run("""
                {"id":"put","type":"LeadActionProposed","subject":"decision:reports","occurred":"2018-10-01",\
                "data":{"title":"Reports","text":"Ask for a report","matterClass":"routine contract management",\
                "to":["org:west-essex-ccg"],"replyBy":"2018-10-15"},%s}""".formatted(BY), "record").exit()).isZero();
    }

    private Terminal run(String input, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        return Terminal.with(input, all);
    }

    private static final String[] CLOSE = {
        "close",
        "reports",
        "--by",
        "org:west-essex-ccg",
        "--source",
        "doc:attain-2018",
        "--locator",
        "cl. 7",
        "--note",
        "closed by hand"
    };

    @Test
    void aClosingByOptionsIsRecordedAndShown() {
        Terminal closed = run("", CLOSE);

        assertThat(closed.exit()).as(closed.err()).isZero();
        assertThat(closed.out()).startsWith("Recorded ").contains("Carried.", "as it is worked out here");
        assertThat(run("", "votes", "reports").out()).contains("Carried.", "Recorded as: carried");
        assertThat(run("", "timeline", "decision:reports").out()).contains("The time for answers on a proposal");
    }

    @Test
    void aClosingSentAsJsonIsRecordedUnderItsName() {
        Terminal closed = run("{\"id\":\"closed\",%s}".formatted(BY), "close", "reports", "--format", "json");

        assertThat(closed.exit()).as(closed.err()).isZero();
        assertThat(closed.out()).contains("\"id\" : \"closed\"");
    }

    @Test
    void aProposalClosedAlreadyIsAnsweredWithNo() {
        run("", CLOSE);
        Terminal again = run("", CLOSE);

        assertThat(again.exit()).isEqualTo(Exit.NO);
        assertThat(again.err()).contains("closed already");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndNothingIsRecorded() {
        long head = Terminal.head(folder);

        assertThat(run("[]", "close", "reports").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("", "close", "reports", "--by", "org:west-essex-ccg").err())
                .contains("/sources");
        assertThat(run("", "close", "reports", "--office", "office:nobody", "--format", "csv")
                        .err())
                .contains("Ask for text or json");
        assertThat(run("", "votes", "reports", "--on", "2018").err()).contains("no single moment");
        assertThat(run("", "votes", "reports", "--on", "soon").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.head(folder)).isEqualTo(head);
    }

    @Test
    void aServerClosesAndRefusesInTheSameWords() {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            String url = "http://localhost:" + server.port();
            String[] close = Arrays.copyOf(CLOSE, CLOSE.length + 2);
            close[CLOSE.length] = "--url";
            close[CLOSE.length + 1] = url;

            Terminal closed = Terminal.run(close);
            Terminal again = Terminal.run(close);

            assertThat(closed.exit()).as(closed.err()).isZero();
            assertThat(closed.out()).startsWith("Recorded ").contains("Carried.");
            assertThat(again.exit()).isEqualTo(Exit.NO);
            assertThat(again.err()).contains("closed already");
            assertThat(Terminal.run("votes", "reports", "--url", url).out()).contains("Recorded as: carried");
        }
    }
}
