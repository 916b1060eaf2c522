package org.decisionledger.projection.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F05: the day on which the procedure commenced, what was bought and who bought decide which packs apply. */
class PacksByDateTest {

    @ParameterizedTest(name = "F05 {0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2006-01-30, HEALTH_CARE, PRIMARY_CARE_TRUST,           -",
                "2006-01-31, HEALTH_CARE, PRIMARY_CARE_TRUST,           pcr-2006-part-b",
                "2013-03-31, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, pcr-2006-part-b",
                "2013-04-01, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, pcr-2006-part-b ppcc-2013",
                "2013-04-01, HEALTH_CARE, NHS_TRUST,                    pcr-2006-part-b",
                "2015-02-25, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, pcr-2006-part-b ppcc-2013",
                "2015-02-26, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, pcr-2006-part-b ppcc-2013",
                "2015-02-25, OTHER,       NHS_TRUST,                    -",
                "2015-02-26, OTHER,       NHS_TRUST,                    pcr-2015-general",
                "2016-04-17, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, pcr-2006-part-b ppcc-2013",
                "2016-04-18, HEALTH_CARE, CLINICAL_COMMISSIONING_GROUP, ppcc-2013 pcr-2015-light-touch",
                "2016-04-18, HEALTH_CARE, LOCAL_AUTHORITY,              pcr-2015-light-touch",
                "2016-04-17, OTHER,       LOCAL_AUTHORITY,              pcr-2015-general",
                "2016-04-18, OTHER,       LOCAL_AUTHORITY,              pcr-2015-general",
                "2023-12-31, HEALTH_CARE, NHS_ENGLAND,                  ppcc-2013 pcr-2015-light-touch",
                "2024-01-01, HEALTH_CARE, NHS_ENGLAND,                  psr-2023",
                "2024-01-01, HEALTH_CARE, SUPPORT_UNIT,                 -",
                "2024-01-01, HEALTH_CARE, INDEPENDENT_PROVIDER,         -",
                "2023-12-31, OTHER,       INTEGRATED_CARE_BOARD,        pcr-2015-general",
                "2024-01-01, OTHER,       INTEGRATED_CARE_BOARD,        pcr-2015-general",
                "2025-02-23, HEALTH_CARE, INTEGRATED_CARE_BOARD,        psr-2023",
                "2025-02-24, HEALTH_CARE, INTEGRATED_CARE_BOARD,        psr-2023-amended-2025",
                "2025-02-23, OTHER,       INTEGRATED_CARE_BOARD,        pcr-2015-general",
                "2025-02-24, OTHER,       INTEGRATED_CARE_BOARD,        act-2023",
                "2025-02-24, OTHER,       SUPPORT_UNIT,                 act-2023",
            })
    void theDayDecides(String commenced, SubjectArea area, AuthorityKind authority, String packs) {
        assertThat(named(commenced, area, authority, Answer.YES)).isEqualTo(list(packs));
        assertThat(named(commenced, area, authority, Answer.POSSIBLY)).isEmpty();
    }

    @ParameterizedTest(name = "F05 {0}: certainly {1}, possibly {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2023/2024,              -,        pcr-2015-light-touch psr-2023",
                "2023-12/2024-01,        -,        pcr-2015-light-touch psr-2023",
                "202X,                   -,        pcr-2015-light-touch psr-2023 psr-2023-amended-2025",
                "2024,                   psr-2023, -",
                "2025-02,                -,        psr-2023 psr-2023-amended-2025",
                "2024-01-01?,            -,        pcr-2015-light-touch psr-2023",
                "2024-01-03~,            psr-2023, -",
                "2023-12-31%,            -,        pcr-2015-light-touch psr-2023",
                "/2016-04-17,            -,        pcr-2006-part-b",
                "/2019-09-26,            -,        pcr-2006-part-b pcr-2015-light-touch",
                "2025-03/..,             psr-2023-amended-2025, -",
            })
    void anImpreciseCommencementLeavesPacksPossible(String commenced, String certainly, String possibly) {
        assertThat(named(commenced, SubjectArea.HEALTH_CARE, AuthorityKind.NHS_TRUST, Answer.YES))
                .isEqualTo(list(certainly));
        assertThat(named(commenced, SubjectArea.HEALTH_CARE, AuthorityKind.NHS_TRUST, Answer.POSSIBLY))
                .isEqualTo(list(possibly));
    }

    @Test
    void nothingKnownOfTheCommencementLeavesEveryPackOfThatPurchaseAndBuyerPossible() {
        List<PackConsidered> considered =
                Packs.shipped().considered(null, SubjectArea.OTHER, AuthorityKind.LOCAL_AUTHORITY);

        assertThat(considered)
                .filteredOn(p -> p.applies() == Answer.POSSIBLY)
                .extracting(p -> p.pack().id())
                .containsExactly("pcr-2015-general", "act-2023");
        assertThat(considered)
                .allSatisfy(p -> assertThat(p.reasons().getFirst())
                        .startsWith("Nothing is known of when the procedure commenced"));
    }

    @Test
    void whatWasBoughtAndWhoBoughtAreNeverGuessed() {
        assertThat(named("2024-06-01", SubjectArea.UNKNOWN, AuthorityKind.NHS_TRUST, Answer.POSSIBLY))
                .containsExactly("pcr-2015-general", "psr-2023");
        assertThat(named("2024-06-01", SubjectArea.HEALTH_CARE, AuthorityKind.UNKNOWN, Answer.POSSIBLY))
                .containsExactly("psr-2023");
    }

    @Test
    void everyPackSaysOfDayPurchaseAndBuyerWhyItDoesOrDoesNotApply() {
        PackConsidered considered = Packs.shipped()
                .considered(Edtf.parse("2019-09"), SubjectArea.OTHER, AuthorityKind.UNKNOWN)
                .getFirst();

        assertThat(considered.reasons())
                .containsExactly(
                        "The commencement, September 2019, lies outside the days it holds for, 31 January 2006 to 17 April 2016.",
                        "The purchase is of other goods, services or works, which the pack does not cover.",
                        "Who bought is not settled; the pack is for NHS England; a primary care trust; a clinical "
                                + "commissioning group; an integrated care board; an NHS trust or foundation trust; a "
                                + "local or combined authority; a commissioning support unit.");
    }

    private static List<String> named(String commenced, SubjectArea area, AuthorityKind authority, Answer applies) {
        return Packs.shipped().considered(Edtf.parse(commenced), area, authority).stream()
                .filter(p -> p.applies() == applies)
                .map(p -> p.pack().id())
                .toList();
    }

    private static List<String> list(String ids) {
        return ids == null ? List.of() : Arrays.asList(ids.split(" "));
    }
}
