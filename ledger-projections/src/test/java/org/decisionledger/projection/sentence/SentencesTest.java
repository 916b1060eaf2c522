package org.decisionledger.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.Test;

/** Whole sentences, word for word, from entries as they are exchanged. */
class SentencesTest {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("org:mp", "Midlands Psychology"),
            Map.entry("org:ccgs", "South Staffordshire CCGs"),
            Map.entry("org:bodies", "the governing bodies of the four CCGs, meeting in common"),
            Map.entry("org:cannock", "Cannock Chase CCG"),
            Map.entry("org:mpft", "Midlands Partnership NHS Foundation Trust"),
            Map.entry("org:derby", "Derbyshire Healthcare NHS Foundation Trust"),
            Map.entry("org:derby-ccg", "Derby and Derbyshire CCG"),
            Map.entry("org:sksn", "SKSN Consultancy & Support"),
            Map.entry("org:monitor", "Monitor"),
            Map.entry("org:sssft", "SSSFT"),
            Map.entry("office:ao", "Accountable Officer"),
            Map.entry("offer:mp-2019-07", "MP's offer of July 2019"),
            Map.entry("contract:mp", "MP contract of 2014"),
            Map.entry("contract:interim", "MPFT interim contract"),
            Map.entry("procurement:interim", "Securing the interim service"),
            Map.entry("decision:interim", "To seek an interim solution"),
            Map.entry("decision:award", "Appointment of MPFT"),
            Map.entry("meeting:august", "Governing bodies, 29 August 2019"),
            Map.entry("doc:paper", "Paper on options"));

    @Test
    void anOfferReceived() {
        assertThat(said("OfferReceived", "offer:mp-2019-07", by("org:mp", ", 'role': 'incumbent'"), """
                'to': ['org:ccgs'], 'amount': {'value': '494215.00', 'currency': 'GBP'},
                'upFront': {'value': '200000.00', 'currency': 'GBP'}, 'period': '2019-10/2020-03',
                'conditions': ['£200,000 paid up front at the start of August 2019']"""))
                .isEqualTo(
                        "An offer of £494,215 from Midlands Psychology (as incumbent) to South Staffordshire CCGs was received"
                                + " (MP's offer of July 2019); part to be paid in advance: £200,000;"
                                + " time covered: October 2019 to March 2020;"
                                + " conditions: £200,000 paid up front at the start of August 2019.");
    }

    @Test
    void anOfferDeclined() {
        assertThat(said("OfferDeclined", "offer:mp-2019-07", by("org:bodies", ""), "'reason': 'Not affordable.'"))
                .isEqualTo("The governing bodies of the four CCGs, meeting in common, declined an offer"
                        + " (MP's offer of July 2019); reason: Not affordable.");
        assertThat(said("OfferDeclined", "offer:mp-2019-07", "'notStated': 'the passive is used, nobody is named'", ""))
                .isEqualTo(
                        "An offer was declined (by whom: the passive is used, nobody is named) (MP's offer of July 2019).");
    }

    @Test
    void optionsTabled() {
        assertThat(said("OptionsTabled", "decision:interim", by("org:ccgs", ""), """
                'meeting': 'meeting:august', 'paper': 'doc:paper', 'options': [
                {'option': 'option:a', 'label': 'A', 'text': 'Extend the contract', 'cost': {'value': '1000.50', 'currency': 'GBP'}},
                {'option': 'option:e', 'label': 'E', 'text': 'An interim provider', 'advice': 'Lower risk', 'risks': ['a gap', 'delay']}]"""))
                .isEqualTo("South Staffordshire CCGs tabled options for a decision (To seek an interim solution);"
                        + " meeting: Governing bodies, 29 August 2019; paper: Paper on options;"
                        + " the options: Extend the contract (label: A; cost: £1,000.50);"
                        + " An interim provider (label: E; advice: Lower risk; risks named: a gap and delay).");
    }

    @Test
    void anInterimAwardApproved() {
        assertThat(said(
                        "InterimAwardApproved",
                        "decision:award",
                        by("org:cannock", ", 'role': 'hostCommissioner', 'authority': 'its own resolution'"),
                        """
                'provider': 'org:mpft', 'contract': 'contract:interim', 'competed': false, 'ground': 'notStated'"""))
                .isEqualTo(
                        "Cannock Chase CCG (as host commissioner; relying on its own resolution) approved the appointment of"
                                + " Midlands Partnership NHS Foundation Trust as interim provider (Appointment of MPFT);"
                                + " contract: MPFT interim contract; competition was not formally invited;"
                                + " ground recorded for not competing: not stated.");
    }

    @Test
    void aNoticeUnderAContract() {
        assertThat(said("ContractNoticeGiven", "contract:mp", by("org:ccgs", ""), """
                'kind': 'toEnd', 'to': ['org:mp'], 'ends': '2019-09-30'"""))
                .isEqualTo(
                        "South Staffordshire CCGs gave notice to Midlands Psychology under a contract (MP contract of 2014),"
                                + " to end it; end given in it: 30 September 2019.");
    }

    @Test
    void aGapInTheRecord() {
        assertThat(said("RecordGapNoted", "gap:g", by("org:sksn", ", 'role': 'reviewer'"), """
                'question': 'Which reasons were discussed', 'kind': 'notMade', 'lookedBy': 'the reviewer',
                'lookedWhere': ['the minutes', 'the paper'], 'shouldBe': '2019-08-29'"""))
                .isEqualTo("Not known: Which reasons were discussed (no record was made); looked for by: the reviewer;"
                        + " where they looked: the minutes and the paper; when a record should have been made: 29 August 2019;"
                        + " noted by SKSN Consultancy & Support.");
    }

    @Test
    void anAccountDisputed() {
        assertThat(said(
                        "AccountDisputed",
                        "account:a",
                        by("org:mp", ""),
                        "'says': 'The offer still stood', 'to': ['org:sksn']"))
                .isEqualTo(
                        "Midlands Psychology disputed another account, speaking to SKSN Consultancy & Support, saying:"
                                + " The offer still stood.");
    }

    @Test
    void aScoreOfARisk() {
        assertThat(said("RiskScored", "risk:r", by("org:ccgs", ""), "'title': 'Gap in service', 'from': 16, 'to': 20"))
                .isEqualTo("South Staffordshire CCGs set the score of a risk at 20, from 16 before (Gap in service).");
    }

    @Test
    void aComplaintReceived() {
        assertThat(said("ComplaintReceived", "complaint:c", by("org:mp", ", 'role': 'complainant'"), """
                'title': 'Complaint of 2015', 'kind': 'regulator', 'to': ['org:monitor'], 'against': ['org:sssft'],
                'grounds': ['breach of licence', 'delay, again']"""))
                .isEqualTo("Midlands Psychology made a complaint to a regulator, addressed to Monitor, against SSSFT"
                        + " (Complaint of 2015); grounds: breach of licence; and delay, again.");
    }

    @Test
    void aProviderReplied() {
        assertThat(said("ProviderReplied", "procurement:interim", by("org:derby-ccg", ""), """
                'provider': 'org:derby', 'reply': 'unable', 'reason': 'Lack of capacity', 'through': 'org:derby-ccg'"""))
                .isEqualTo(
                        "Derbyshire Healthcare NHS Foundation Trust replied to an approach that it was unable"
                                + " (Securing the interim service); reason: Lack of capacity; passed on by: Derby and Derbyshire CCG.");
    }

    @Test
    void aCommitmentMade() {
        assertThat(said("CommitmentMade", "commitment:c", by("org:ccgs", ", 'office': 'office:ao'"), """
                'text': 'Review the specifications', 'holder': 'org:ccgs', 'holderOffice': 'office:ao',
                'to': ['the complainant'], 'due': '../2016-12'"""))
                .isEqualTo("The Accountable Officer of South Staffordshire CCGs gave an undertaking to the complainant:"
                        + " Review the specifications; due: by the end of December 2016;"
                        + " body bound: South Staffordshire CCGs; office bound: Accountable Officer.");
    }

    @Test
    void anEntryCorrected() {
        assertThat(said("EntryCorrected", "offer:mp-2019-07", by("org:ccgs", ""), """
                'entry': 'e-7', 'reason': 'wrong party', 'replacement': {'type': 'OfferDeclined', 'subject': 'offer:mp-2019-07',
                'by': {'organisation': 'org:mp'}, 'data': {}, 'sources': [{'document': 'doc:paper', 'locator': '1'}]}"""))
                .isEqualTo("Entry e-7 was corrected by South Staffordshire CCGs; reason: wrong party;"
                        + " it should read: Midlands Psychology declined an offer (MP's offer of July 2019).");
    }

    @Test
    void whatAPartyTellsIsNeverSaidAsIfItWereSo() {
        assertThat(
                        said(
                                "OfferDeclined",
                                "offer:mp-2019-07",
                                by("org:mp", ""),
                                "",
                                "{'of': 'org:ccgs', 'office': 'office:ao', 'distance': 'heardIt', 'through': 'a colleague', 'stated': '2019-11'}"))
                .isEqualTo("According to the Accountable Officer of South Staffordshire CCGs (having heard it;"
                        + " heard through: a colleague; as told in November 2019):"
                        + " Midlands Psychology declined an offer (MP's offer of July 2019).");
    }

    @Test
    void whoTellsTheirOwnAccountIsNamedOnce() {
        assertThat(said(
                        "AccountGiven",
                        "account:a",
                        by("org:mp", ""),
                        "'says': 'It was agreed', 'to': ['org:sksn']",
                        "{'of': 'org:mp', 'stated': '2019-11'}"))
                .isEqualTo(
                        "Midlands Psychology (as told in November 2019) told SKSN Consultancy & Support: It was agreed.");
        assertThat(said("AccountGiven", "account:a", by("org:mp", ""), "'says': 'It was agreed'", "{'of': 'org:ccgs'}"))
                .isEqualTo("According to South Staffordshire CCGs: Midlands Psychology said: It was agreed.");
    }

    @Test
    void aThingNobodyNamedIsSaidByItsIdentifier() {
        assertThat(said("OfferDeclined", "offer:other", by("org:nameless", ""), ""))
                .isEqualTo("org:nameless declined an offer (offer:other).");
    }

    private static String by(String organisation, String more) {
        return "'organisation': '" + organisation + "'" + more;
    }

    private static String said(String type, String subject, String by, String data) {
        return said(type, subject, by, data, "null");
    }

    private static String said(String type, String subject, String by, String data, String account) {
        String json = """
                {'id': 'e-1', 'type': '%s', 'subject': '%s', 'occurred': '2019-07-22', 'by': {%s}, 'data': {%s},
                'account': %s, 'sources': [{'document': 'doc:paper', 'locator': '4.3'}]}
                """.formatted(type, subject, by, data, account);
        // values with an apostrophe come from KNOWN, so that every quote here is JSON's
        return Sentences.of(
                EntryFormat.read(json.replace('\'', '"')), thing -> KNOWN.getOrDefault(thing.value(), thing.value()));
    }
}
