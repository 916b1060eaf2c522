package org.decisionledger.api.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.terminal.Views.OFFER;
import static org.decisionledger.api.terminal.Views.SAID;
import static org.decisionledger.api.terminal.Views.noted;
import static org.decisionledger.api.terminal.Views.timeline;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.EntryPage;
import org.junit.jupiter.api.Test;

class ViewsForProgramsTest {

    @Test
    void jsonHasTheMembersInTheOrderDeclaredAndLeavesOutWhatIsNull() {
        AsOf asOf = new AsOf(Instant.parse("2026-12-01T00:00:00Z"), Edtf.parse("2019-08~"));

        assertThat(JsonView.write(timeline(asOf, SAID)))
                .isEqualTo("{\"thing\":\"procurement:north-vale\",\"title\":\"The North Vale service\","
                        + "\"asOf\":{\"recorded\":\"2026-12-01T00:00:00Z\",\"occurred\":\"2019-08~\"},\"position\":12,"
                        + "\"rows\":[{\"entry\":\"said-1\",\"position\":7,\"recordedAt\":\"2026-11-01T10:00:00Z\","
                        + "\"when\":\"no date given\",\"type\":\"OfferReceived\",\"heading\":\"Account\","
                        + "\"sentence\":\"Harbour Care said it was still talking.\","
                        + "\"subject\":\"procurement:north-vale\",\"subjectTitle\":\"The North Vale service\","
                        + "\"by\":\"Harbour Care\",\"sources\":[{\"document\":\"doc:review\","
                        + "\"title\":\"A long review of everything\",\"locator\":\"4.3\"}],\"account\":\"Harbour Care\","
                        + "\"marks\":[\"disputed\",\"toldByAParty\",\"undated\"],\"links\":[]}],\"missing\":[]}");
    }

    @Test
    void jsonSaysNowByAnEmptyAsOf() {
        assertThat(JsonView.write(timeline(AsOf.NOW))).contains("\"asOf\":{},\"position\":12,\"rows\":[]");
    }

    @Test
    void anEntryInTheExchangeFormStandsInJsonAsJson() {
        EntryPage page = new EntryPage(OFFER, AsOf.NOW, 12, "{\"id\":\"offer-1\"}", List.of());

        assertThat(JsonView.write(page)).contains("\"json\":{\"id\":\"offer-1\"},\"versions\":[]");
    }

    @Test
    void identifiersAndDatesAreWrittenAsText() {
        assertThat(JsonView.write(List.of(
                        ThingId.parse("org:a"),
                        new EntryId("e-1"),
                        Target.parse("offer:b"),
                        Target.parse("e-2"),
                        Edtf.parse("2019-07/2019-08"))))
                .isEqualTo("[\"org:a\",\"e-1\",\"offer:b\",\"e-2\",\"2019-07/2019-08\"]");
    }

    @Test
    void csvHasAHeaderAndQuotesWhatNeedsIt() {
        String csv = CsvView.timeline(timeline(AsOf.NOW, noted(OFFER, "He said \"no\",\nthen left"), SAID));

        assertThat(csv)
                .startsWith("entry,occurred,when,earliest,latest,type,sentence,subject,subjectTitle,by,account,sources,"
                        + "marks,note,position,recordedAt,via\r\noffer-1,2019-07-22,22 July 2019,")
                .contains(",\"Harbour Care offered £494,215.\",")
                .contains(",\"He said \"\"no\"\",\nthen left\",7,2026-11-01T10:00:00Z,\r\n")
                .contains(",Harbour Care,doc:review 4.3,disputed; toldByAParty; undated,,7,");
    }

    @Test
    void aRegisterAsCsvHasAColumnForEveryDetail() {
        assertThat(CsvView.register(Views.register()))
                .isEqualTo("id,title,state,when,holder,age,owner,entries\r\n"
                        + "commitment:a,\"'=HYPERLINK(\"\"x\"\")\",open,2016,\"North Vale, the council\",3 years,,c-1; c-2\r\n"
                        + "commitment:b,Second,done,2017,,,B,c-3\r\n");
    }

    @Test
    void noCellOfACsvIsTakenForAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n")) {
            String csv = CsvView.timeline(timeline(AsOf.NOW, noted(OFFER, start + "1")));

            assertThat(csv).containsPattern(",\"?'" + Pattern.quote(start) + "1\"?,");
        }
    }
}
