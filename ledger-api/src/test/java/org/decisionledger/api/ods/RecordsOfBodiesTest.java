package org.decisionledger.api.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.ods.Ods.body;
import static org.decisionledger.api.ods.Ods.codes;
import static org.decisionledger.api.ods.Ods.entries;
import static org.decisionledger.api.ods.Ods.entry;
import static org.decisionledger.api.ods.Ods.ids;
import static org.decisionledger.api.ods.Ods.read;
import static org.decisionledger.api.ods.Ods.succ;
import static org.decisionledger.api.ods.Ods.succs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F11: the record of an organisation becomes entries that cite it. */
class RecordsOfBodiesTest {

    private static final String MERGER = succ("61001", "Predecessor", "ZAB", "2018-06-01");

    private static OrganisationRegistered registered(List<Entry> entries, String code) {
        return (OrganisationRegistered)
                entry(entries, "ods-" + code + "-registered").fact();
    }

    @Test
    void aMergerIsRecordedAsStatedWithItsLegalDateAndAnExactLocator() {
        List<Entry> entries = entries(body("ZAC", "MIDLANDS PARTNERSHIP NHS FOUNDATION TRUST", succs(MERGER)));

        Entry succession = entry(entries, "ods-zab-zac-2018-06-01");
        assertThat(succession.fact())
                .isEqualTo(new SuccessionRecorded(
                        new OrganisationId("org:ods-zac"),
                        List.of(new OrganisationId("org:ods-zab")),
                        Succession.STATED,
                        Edtf.parse("2018-06-01"),
                        null,
                        null,
                        null));
        assertThat(succession.header().occurred()).isEqualTo(Edtf.parse("2018-06-01"));
        assertThat(succession.header().by().notStated()).isEqualTo("as published by the NHS Organisation Data Service");
        assertThat(succession.header().sources()).extracting(Source::locator).containsExactly("Succs, Succ 61001");
    }

    @Test
    void theRecordIsRegisteredAsADocumentDatedByItsLastChange() {
        List<Entry> entries = entries(body("ZAC", "Example Trust", succs(MERGER)));

        DocumentRegistered document = (DocumentRegistered) entries.getFirst().fact();
        assertThat(document.kind()).isEqualTo(DocumentKind.REGISTER);
        assertThat(document.dated()).isEqualTo(Edtf.parse("2022-07-02"));
        assertThat(document.title()).isEqualTo("NHS Organisation Data Service, record of ZAC (Example Trust)");
        assertThat(entries)
                .allSatisfy(e -> assertThat(e.header().sources())
                        .extracting(Source::document)
                        .containsOnly(document.document()));
    }

    @Test
    void anUnknownBodyIsRegisteredUnderItsCodeWithTheNameGivenAndOneOnlyNamedByItsCodeSaysSo() {
        List<Entry> entries = entries(body("ZAC", "Example Trust", succs(MERGER)));

        assertThat(registered(entries, "zac").name()).isEqualTo("Example Trust");
        assertThat(registered(entries, "zac").identifiers()).containsExactly(new Identifier("GB-NHS", "ZAC"));
        assertThat(registered(entries, "zab").name()).isEqualTo("organisation with ODS code ZAB");
        assertThat(registered(entries, "zab").kind()).isEqualTo(OrganisationKind.NHS_PROVIDER_TRUST);
    }

    @ParameterizedTest
    @CsvSource({
        "RO197, NHS_PROVIDER_TRUST",
        "RO107, NHS_PROVIDER_TRUST",
        "RO98, CLINICAL_COMMISSIONING_GROUP",
        "RO179, PRIMARY_CARE_TRUST",
        "RO261, SYSTEM_PARTNERSHIP",
        "RO177, OTHER",
        "RO9999, OTHER"
    })
    void theKindIsReadFromThePrimaryRole(String role, OrganisationKind kind) {
        String record = body("ZAC", "Example", succs(MERGER)).replaceFirst("RO197", role);

        assertThat(registered(entries(record), "zac").kind()).isEqualTo(kind);
        assertThat(codes(read(record).warnings()).contains("unknown-role")).isEqualTo(role.equals("RO9999"));
    }

    @Test
    void aRecordWithoutAPrimaryRoleOrWithSeveralIsOfKindOtherWithAWarning() {
        String none = body("ZAC", "Example", succs(MERGER))
                .replaceFirst("\"primaryRole\": true", "\"primaryRole\": \"false\"");
        String several = body("ZAC", "Example", succs(MERGER))
                .replaceFirst("\"Role\": \\[", "\"Role\": [{\"id\": \"RO98\", \"primaryRole\": \"True\"}, ");

        for (String record : List.of(none, several)) {
            assertThat(registered(entries(record), "zac").kind()).isEqualTo(OrganisationKind.OTHER);
            assertThat(codes(read(record).warnings())).contains("no-primary-role");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Succ\": [%s]}",
                "{\"Succ\": %s}",
                "[%s]",
                "%s",
                "[{\"Succ\": %s}]",
            })
    void aCollectionMayBeAListASingleObjectOrABareList(String shape) {
        String record = body("ZAC", "Example", ", \"Succs\": " + shape.formatted(MERGER));

        assertThat(ids(entries(record))).contains("ods-zab-zac-2018-06-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "{\"Organisation\": %s}", "[%s]", "[{\"Organisation\": %s}]", "{\"Organisations\": [%s]}"})
    void aRecordMayStandBareOrWrappedOrInAListAndIsTheSameDocument(String shape) {
        String record = body("ZAC", "Example", succs(MERGER));

        assertThat(ids(entries(shape.formatted(record)))).isEqualTo(ids(entries(record)));
    }

    @Test
    void recordsMayStandOneOnALineAndABrokenLineKeepsNoOtherFromBeingJudged() {
        String good = body("ZAC", "Example", succs(MERGER)).replace('\n', ' ');
        String bad = good.replace("2018-06-01", "1 June 2018");

        assertThat(read("-", (good + "\n" + good.replace("ZAC", "ZAD")).getBytes(StandardCharsets.UTF_8))
                        .faults())
                .isEmpty();
        assertThat(ids(entries(good + "\n" + good.replace("ZAC", "ZAD"))))
                .contains("ods-zab-zac-2018-06-01", "ods-zab-zad-2018-06-01");
        assertThat(codes(read(bad + "\n" + bad).faults())).containsExactly("malformed-date", "malformed-date");
    }

    @Test
    void theSameMergerListedFromBothEndsIsOneEntryThatNamesBothListings() {
        String both = "[" + body("ZAC", "New", succs(MERGER)) + ","
                + body("ZAB", "Old", succs(succ("\"70002\"", "Successor", "ZAC", "2018-06-01"))) + "]";

        List<Entry> entries = entries(both);

        assertThat(entries)
                .filteredOn(e -> e.fact() instanceof SuccessionRecorded)
                .hasSize(1);
        Entry succession = entry(entries, "ods-zab-zac-2018-06-01");
        assertThat(succession.header().note()).contains("Succ 61001", "Succ 70002", "record of ZAC", "record of ZAB");
        assertThat(succession.header().sources()).hasSize(2);
        assertThat(registered(entries, "zab").name()).isEqualTo("Old");
    }

    @Test
    void severalPredecessorsAndSeveralSuccessorsAreOneEntryEach() {
        List<Entry> entries = entries(body(
                "ZAC",
                "Example",
                succs(
                        MERGER,
                        succ("2", "Predecessor", "ZAE", "2018-06-01"),
                        succ("3", "Successor", "ZAF", "2020-04-01"),
                        succ("4", "Successor", "ZAG", "2020-04-01"))));

        assertThat(ids(entries))
                .contains(
                        "ods-zab-zac-2018-06-01",
                        "ods-zae-zac-2018-06-01",
                        "ods-zac-zaf-2020-04-01",
                        "ods-zac-zag-2020-04-01");
    }

    @Test
    void theBeginningAndTheEndInLawAreRecordedAndOtherDatesInPracticeAreNoted() {
        List<Entry> entries = entries(body("5ZZ", "EXAMPLE PCT", succs(MERGER) + """
                , "Date": [{"Type": "Legal", "Start": "2006-10-01", "End": "2013-03-31"},
                           {"Type": "Operational", "Start": "2006-10-01", "End": "2013-06-30"}]"""));

        Entry begun = entry(entries, "ods-5zz-established-2006-10-01");
        Entry ended = entry(entries, "ods-5zz-ended-2013-03-31");
        assertThat(begun.fact()).isInstanceOf(OrganisationEstablished.class);
        assertThat(begun.header().note()).isNull();
        assertThat(begun.header().sources()).extracting(Source::locator).containsExactly("Date, Legal, Start");
        assertThat(ended.fact()).isInstanceOf(OrganisationDisestablished.class);
        assertThat(ended.header().occurred()).isEqualTo(Edtf.parse("2013-03-31"));
        assertThat(ended.header().note()).isEqualTo("In practice the record gives 30 June 2013.");
    }

    @Test
    void datesYearsApartAndAnEndBeforeTheStartAreTakenAsGivenWithAWarning() {
        String apart = body("ZAC", "Example", succs(MERGER) + """
                , "Date": [{"Type": "Legal", "End": "2013-03-31"}, {"Type": "Operational", "End": "2016-03-31"}]""");
        String turned = body("ZAC", "Example", succs(MERGER) + """
                , "Date": {"Type": "legal", "Start": "2013-04-01", "End": "2013-03-31"}""");

        assertThat(codes(read(apart).warnings())).containsExactly("dates-apart");
        assertThat(ids(entries(apart))).contains("ods-zac-ended-2013-03-31");
        assertThat(codes(read(turned).warnings())).containsExactly("ends-before-it-begins");
        assertThat(ids(entries(turned))).contains("ods-zac-ended-2013-03-31", "ods-zac-established-2013-04-01");
    }

    @Test
    void datesInPracticeAloneTellNoBeginningInLawAndAreNoted() {
        String record = body("ZAC", "Example", succs(MERGER) + """
                , "Date": [{"Type": "Operational", "Start": "1994-04-01", "End": "2001-03-31"}]""");

        List<Entry> entries = entries(record);

        assertThat(entries).noneMatch(e -> e.fact() instanceof OrganisationEstablished);
        assertThat(entry(entries, "ods-zac-registered").header().note())
                .isEqualTo(
                        "The record gives dates in practice only (start 1 April 1994, end 31 March 2001), and none in law.");
        assertThat(codes(read(record).warnings())).containsExactly("no-legal-date");
    }

    @Test
    void aBodyThatChangesItsKindAndKeepsItsCodeStaysOneBody() {
        List<Entry> entries = entries(Ods.file("ccgs-to-icb.json"));

        assertThat(registered(entries, "zqn").kind()).isEqualTo(OrganisationKind.INTEGRATED_CARE_BOARD);
        assertThat(entry(entries, "ods-zqn-registered").header().note())
                .contains(
                        "One body under one code", "RO262 from 1 April 2020 to 30 June 2022", "RO318 from 1 July 2022");
        assertThat(entry(entries, "ods-zqn-established-2022-07-01").header().note())
                .contains("One body under one code");
        assertThat(ids(entries)).contains("ods-z4y-zqn-2022-07-01", "ods-z5d-zqn-2022-07-01");
        assertThat(ids(entries)).doesNotHaveDuplicates();
    }

    @Test
    void aRecordWithoutSuccessionsSaysThatNoneIsRecordedThere() {
        for (String none : List.of("", ", \"Succs\": {}", ", \"Succs\": null", ", \"Succs\": {\"Succ\": []}")) {
            OdsRead read = read(body("ZAC", "Example", none));
            assertThat(read.faults()).isEmpty();
            assertThat(codes(read.warnings())).containsExactly("no-successions");
        }
    }

    @Test
    void aSuccessionWithoutADateOrWithADateInPracticeOnlyIsTakenInAsThat() {
        String undated = "{\"Type\": \"Predecessor\", \"Target\": {\"OrgId\": {\"extension\": \"ZAB\"}}}";
        String practice = succ("7", "Predecessor", "ZAE", "2018-06-01").replace("Legal", "Operational");
        List<Entry> entries = entries(body("ZAC", "Example", succs(undated, practice)));

        Entry without = entry(entries, "ods-zab-zac-undated");
        assertThat(without.header().occurred()).isNull();
        assertThat(without.header().sources())
                .extracting(Source::locator)
                .containsExactly("Succs, Succ 1 of 2 (no id)");
        SuccessionRecorded fact =
                (SuccessionRecorded) entry(entries, "ods-zae-zac-2018-06-01").fact();
        assertThat(fact.legalDate()).isNull();
        assertThat(fact.operationalDate()).isEqualTo(Edtf.parse("2018-06-01"));
    }

    @Test
    void listingsThatDateTheSamePracticeDifferentlyAreToldAndNeitherDateIsTaken() {
        String practice =
                "[{\"Type\": \"Legal\", \"Start\": \"2018-06-01\"}, {\"Type\": \"Operational\", \"Start\": \"%s\"}]";
        String date = "[{\"Type\": \"Legal\", \"Start\": \"2018-06-01\"}]";
        String one = MERGER.replace(date, practice.formatted("2018-06-04"));
        String other = succ("9", "Predecessor", "ZAB", "2018-06-01").replace(date, practice.formatted("2020-01-01"));

        OdsImport made = Ods.into(new Ods.Ledger(), body("ZAC", "Example", succs(one, other)));

        SuccessionRecorded fact = (SuccessionRecorded)
                entry(made.entries(), "ods-zab-zac-2018-06-01").fact();
        assertThat(fact.operationalDate()).isNull();
        assertThat(codes(made.warnings())).containsExactly("dates-apart", "dates-differ");
    }

    @Test
    void unknownTypesOfDateAndRolesWithoutAnIdAreLeftOutWithAWarning() {
        String record = body(
                        "ZAC",
                        "Example",
                        succs(MERGER) + ", \"Date\": [{\"Type\": \"Planned\", \"Start\": \"2018-01-01\"},"
                                + " {\"Start\": \"2018-01-01\"}]")
                .replaceFirst("\"Role\": \\[", "\"Role\": [{\"primaryRole\": null}, ");

        assertThat(codes(read(record).warnings())).containsExactly("unknown-date-type", "unknown-date-type", "no-role");
        assertThat(entries(record)).noneMatch(e -> e.fact() instanceof OrganisationEstablished);
    }

    @Test
    void aRecordWithoutANameOrDateOfChangeIsTakenInAsThat() {
        String record = body("ZAC", "Example", succs(MERGER))
                .replace("\"Name\": \"Example\",", "")
                .replace("\"LastChangeDate\": \"2022-07-02\",", "");

        List<Entry> entries = entries(record);

        assertThat(registered(entries, "zac").name()).isEqualTo("organisation with ODS code ZAC");
        assertThat(entry(entries, "ods-zac-registered").header().note()).isEqualTo("The record gives no name.");
        assertThat(((DocumentRegistered) entries.getFirst().fact()).dated()).isNull();
        assertThat(entries.getFirst().id().value()).startsWith("ods-zac-undated-");
        assertThat(codes(read(record).warnings())).containsExactly("no-name");
    }
}
