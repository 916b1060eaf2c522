package org.decisionledger.api.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.terminal.Views.OFFER;
import static org.decisionledger.api.terminal.Views.SAID;
import static org.decisionledger.api.terminal.Views.noted;
import static org.decisionledger.api.terminal.Views.row;
import static org.decisionledger.api.terminal.Views.timeline;

import java.time.Instant;
import java.util.List;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.EntryPage.FieldChange;
import org.decisionledger.projection.show.EntryPage.Version;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.show.Finder.Match;
import org.decisionledger.projection.timeline.Mark;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {

    private static final TextView TEXT = TextView.STANDARD;

    private static String text(Object view) {
        return TEXT.page(Pages.of(view).orElseThrow());
    }

    @Nested
    class ATimeline {

        @Test
        void readsFromTopToBottom() {
            assertThat(text(timeline(AsOf.NOW, noted(OFFER, "As printed."), SAID)))
                    .isEqualTo("""
                            Timeline: The North Vale service (procurement:north-vale)
                            =========================================================

                            As the record stands at position 12.

                            2 entries
                            ---------

                            1 without a date, at the end.

                            22 July 2019        Harbour Care offered £494,215. [offer-1; review 4.3]
                                                  Note: As printed.

                            no date given       Harbour Care said it was still talking. [disputed] [one party's account: Harbour
                                                Care] [said-1; review 4.3]

                            Sources
                            -------

                              - review: A long review of everything
                            """);
        }

        @Test
        void saysFromWhenItIsAsked() {
            AsOf asOf = new AsOf(Instant.parse("2026-12-01T00:00:00Z"), Edtf.parse("2019-08"));

            assertThat(text(timeline(asOf)))
                    .contains("\n\nAs the record stood at 2026-12-01T00:00:00Z (position 12); what had happened by "
                            + "August 2019.\n\n")
                    .contains("0 entries\n---------\n\nNone recorded.");
        }

        @Test
        void aNoteThatIsTheSameStandsOnce() {
            String text = text(timeline(
                    AsOf.NOW, noted(OFFER, "One of two."), noted(row("b", "2019", "2019", "H", "S."), "One of two.")));

            assertThat(text).containsOnlyOnce("Note: One of two.");
        }

        @Test
        void nothingInItCanSteerTheTerminal() {
            String text = text(timeline(AsOf.NOW, row("a", "2019", "2019", "H", "Red \u001B[31m \u202Etxet\nnext")));

            assertThat(text).contains("Red \uFFFD[31m \uFFFDtxet next");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 72, 100})
    void noLineIsLongerThanTheWidth(int width) {
        assertThat(new TextView(width)
                        .page(Pages.of(Views.dossier()).orElseThrow())
                        .lines())
                .allMatch(line -> line.length() <= width);
        assertThat(new TextView(width)
                        .page(Pages.of(Views.register()).orElseThrow())
                        .lines())
                .allMatch(line -> line.length() <= width);
    }

    @Nested
    class ADossier {

        private final String text = text(Views.dossier());

        @Test
        void hasItsSeventeenPartsInOrder() {
            assertThat(text(Views.empty()))
                    .containsSubsequence(
                            "Why: The award (decision:north-vale)\n====================================\n\nAs the record stands at position 12.",
                            "The short answer\n----",
                            "Who decided\n----",
                            "Authority and ground\n----",
                            "What brought it about\n----",
                            "Options\n----",
                            "Offers and each side's view of them\n----",
                            "Providers approached\n----",
                            "What was before the deciding bodies\n----",
                            "What existed and is not shown to have been before them\n----",
                            "Reasons given, and their dates\n----",
                            "Interests\n----",
                            "Disputes\n----",
                            "What followed\n----",
                            "Later findings and recommendations\n----",
                            "Checks that failed\n----",
                            "Gaps\n----",
                            "Admitted by a source\n",
                            "Following from the entries\n",
                            "Sources\n----");
        }

        @Test
        void saysOfEveryEmptyPartThatNothingIsRecorded() {
            assertThat(text(Views.empty()).lines().filter("None recorded."::equals))
                    .hasSize(18);
        }

        @Test
        void tellsAnEntryInFullOnceAndThenNamesIt() {
            assertThat(text)
                    .contains("22 July 2019        Harbour Care offered £494,215. [offer-1; review 4.3]\n"
                            + "                      Also told in: July 2019: An offer came. [offer-2; review 4.3]")
                    .contains("22 July 2019        Offer received [offer-1, told above]");
        }

        @Test
        void showsEachSidesViewOfAnOffer() {
            assertThat(text)
                    .contains("  - Harbour Care: holds that it is: open. [said-1]")
                    .contains("  - Its state is not settled between the sides.");
        }

        @Test
        void saysOfAnOptionWhatIsNotRecordedAndWhatBecameOfIt() {
            assertThat(text)
                    .contains(
                            "  - A: Extend [opt]\n      No appraisal is recorded.\n      No advice on it is recorded.\n"
                                    + "      Risk: Delay\n      Not chosen. No entry gives a reason for refusing this option. [opt]");
        }

        @Test
        void aReasonDatedAfterTheDecisionStandsOut() {
            assertThat(text)
                    .contains("6 October 2019      A post made it urgent. [post; review 4.3]\n"
                            + "                      GIVEN AFTERWARDS. This is dated 10 days after what it is given for. "
                            + "[post;");
        }

        @Test
        void putsTheAccountsOfADisputeSideBySideInFull() {
            assertThat(text.substring(text.indexOf("Dispute 1: what is disputed")))
                    .containsSubsequence(
                            "Harbour Care offered £494,215. [offer-1; review 4.3]",
                            "Dispute 1: what is held against it",
                            "Harbour Care said it was still talking. [disputed]");
        }

        @Test
        void tellsAdmittedGapsFromThoseThatFollowFromTheEntries() {
            assertThat(text)
                    .containsSubsequence(
                            "Admitted by a source",
                            "no date given       No minute was found. [gap] [gap-1; review 4.3]",
                            "Following from the entries",
                            "  - No entry shows how the vote stood. [award-1]",
                            "  - review: A long review of everything (cited by 5 entries)");
        }
    }

    @Test
    void whatABodyKnewSaysHowItReachedTheBodyAndWhatDidNot() {
        KnownView known = new KnownView(
                "org:north-vale",
                "North Vale",
                "2019-08",
                "August 2019",
                null,
                AsOf.NOW,
                12,
                List.of(new KnownView.Item(OFFER, "sent or told to it")),
                List.of(),
                List.of(SAID));

        assertThat(text(known))
                .startsWith("What North Vale (org:north-vale) had been told by August 2019\n====")
                .containsSubsequence(
                        "For certain", "[offer-1; review 4.3]\n                      How: sent or told to it",
                        "Possibly", "None recorded.",
                        "no entry shows that it had reached the body", "[said-1;");
    }

    @Test
    void aRegisterShowsStateDateAndEveryDetail() {
        assertThat(text(Views.register()))
                .contains("2016                =HYPERLINK(\"x\") (commitment:a): open\n"
                        + "                      holder: North Vale, the council\n"
                        + "                      age: 3 years\n"
                        + "                      [c-1; c-2]\n")
                .endsWith("There is more after commitment:b.\n");
    }

    @Test
    void anEntryIsShownWithEveryVersionAndWhatChanged() {
        EntryPage page = new EntryPage(
                row("offer-1", "2019-07-22", "22 July 2019", "Offer received", "An offer of £2.", Mark.CORRECTED),
                AsOf.NOW,
                12,
                "{}",
                List.of(
                        new Version(1, "offer-1", Views.RECORDED, "Harbour Care", null, "An offer of £1.", List.of()),
                        new Version(
                                2,
                                "fix-1",
                                Views.RECORDED,
                                "North Vale",
                                "Misread.",
                                "An offer of £2.",
                                List.of(new FieldChange(
                                        "/data/amount/value",
                                        List.of(
                                                new Words(Words.Kind.REMOVED, "1.00"),
                                                new Words(Words.Kind.ADDED, "2.00")))))));

        assertThat(text(page))
                .contains(
                        "Happened            22 July 2019 (2019-07-22)\nRecorded            2026-11-01T10:00:00Z, position 7")
                .contains("The entry has been corrected; the earlier text is kept.")
                .contains("  - 2. 2026-11-01T10:00:00Z, North Vale: An offer of £2. [fix-1]\n      Why: Misread.\n"
                        + "      /data/amount/value: [-1.00-] {+2.00+}\n");
    }

    @Test
    void severalMatchesAreListedWithTheirIdentifiers() {
        assertThat(TEXT.page(Pages.matches("offer", List.of(new Match("offer:a", "The July offer")))))
                .contains("  - offer:a The July offer\n");
        assertThat(TEXT.page(Pages.matches("nothing", List.of()))).contains("Nothing on record fits.");
    }

    @Test
    void markdownHasTheSamePartsAndNothingInItIsMarkup() {
        assertThat(MarkdownView.page(Pages.of(Views.dossier()).orElseThrow()))
                .startsWith("# Why: The award (decision:north-vale)\n\n")
                .contains(
                        "\n## Who decided\n\n- **26 September 2019** North Vale awarded it. \\[award-1; review 4.3\\]\n");
        assertThat(MarkdownLayout.escape("1. <b>*x*</b> [a](b) `c` _d_ #e"))
                .isEqualTo("1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\_d\\_ \\#e");
        assertThat(MarkdownLayout.escape("- x")).isEqualTo("\\- x");
    }

    @Test
    void everyPartOfADossierIsAnArgumentOfItsRecord() {
        // A part added to the record must be given a place on the page.
        assertThat(Dossier.class.getRecordComponents()).hasSize(22);
    }
}
