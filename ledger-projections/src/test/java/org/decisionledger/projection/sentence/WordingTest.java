package org.decisionledger.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.organisation.BodyRole;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final OrganisationId CCG = new OrganisationId("org:ccg");

    private final Wording wording = new Wording(thing -> switch (thing.value()) {
        case "org:ccg" -> "Cannock Chase CCG";
        case "office:ao" -> "Accountable Officer";
        case "office:ceo" -> "Chief Executive of Cannock Chase CCG";
        default -> thing.value();
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "494215.00 | GBP | £494,215",
                "494215    | GBP | £494,215",
                "494215.5  | GBP | £494,215.50",
                "0.05      | GBP | £0.05",
                "-1200     | GBP | -£1,200",
                "1000      | EUR | EUR 1,000.00",
                "1000      | JPY | JPY 1,000",
                "999999999999999999.99 | GBP | £999,999,999,999,999,999.99"
            })
    void sumsAreSaidAsPeopleWriteThem(String value, String currency, String said) {
        assertThat(Wording.money(new Money(value, currency))).isEqualTo(said);
    }

    @Test
    void listsEndWithAndAndUseSemicolonsWhereAnItemHasACommaOfItsOwn() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Wording.list(List.of("a, late", "b", "c"))).isEqualTo("a, late; b; and c");
    }

    @Test
    void aFigureKeepsItsUnitBasisAndTime() {
        Edtf year = Edtf.parse("2017-10/2018-09");
        assertThat(wording.figure(
                        new Figure("assessments", "228", "assessments", "above contracted level", year, null)))
                .isEqualTo("228 assessments above contracted level (October 2017 to September 2018)");
        assertThat(wording.figure(new Figure("assessments commissioned", "600", "assessments", "per year", null, CCG)))
                .isEqualTo("600 assessments commissioned (per year; for Cannock Chase CCG)");
        assertThat(wording.figure(new Figure("referrals received", "100", "referrals per week", null, null, null)))
                .isEqualTo("referrals received: 100 referrals per week");
        assertThat(wording.figure(new Figure("seen in time", "92.5", "%", null, null, null)))
                .isEqualTo("seen in time: 92.5%");
    }

    @Test
    void codesAreSaidInPlainWords() {
        assertThat(Wording.code(ContractNoticeKind.TO_END)).isEqualTo("notice to end");
        assertThat(Wording.code(OrganisationKind.NHS_PROVIDER_TRUST)).isEqualTo("NHS provider trust");
        assertThat(Wording.code(BodyRole.HOST_COMMISSIONER)).isEqualTo("host commissioner");
    }

    @Test
    void anActorIsSaidWithPostBodyRoleAndAuthority() {
        assertThat(wording.actor(Actor.of("org:ccg"))).isEqualTo("Cannock Chase CCG");
        assertThat(wording.actor(Actor.of("org:ccg", "office:ao")))
                .isEqualTo("the Accountable Officer of Cannock Chase CCG");
        assertThat(wording.actor(Actor.of("org:ccg", "office:ceo")))
                .isEqualTo("the Chief Executive of Cannock Chase CCG");
        assertThat(wording.actor(Actor.of("org:ccg", "office:nameless")))
                .isEqualTo("office:nameless of Cannock Chase CCG");
        assertThat(wording.actor(new Actor(null, new OfficeId("office:ao"), null, null, null)))
                .isEqualTo("the Accountable Officer");
        assertThat(wording.actor(new Actor(CCG, null, BodyRole.HOST_COMMISSIONER, "the scheme of delegation", null)))
                .isEqualTo("Cannock Chase CCG (as host commissioner; relying on the scheme of delegation)");
        assertThat(wording.actor(new Actor(CCG, null, BodyRole.OTHER, null, "the post is not named")))
                .isEqualTo("Cannock Chase CCG (the post is not named)");
        assertThat(wording.actor(new Actor(null, null, null, null, "one interviewee.")))
                .isEqualTo("one interviewee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-04-15      | on 15 April 2019",
                "2019-11         | in November 2019",
                "2019~           | in about 2019",
                "2020-03/2021-01 | from March 2020 to January 2021",
                "../2018-12-21   | by 21 December 2018",
                "2019-10-01/..   | from 1 October 2019"
            })
    void aDateIsLedToByTheWordThatFits(String date, String said) {
        assertThat(Wording.when(Edtf.parse(date))).isEqualTo(said);
    }

    @Test
    void aTextLosesItsOwnFullStopAndLineEnds() {
        assertThat(wording.of(" One line.\n  Another. ")).isEqualTo("One line. Another");
    }
}
