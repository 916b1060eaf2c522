package org.decisionledger.projection.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.search.SearchAnswer.Facet;
import org.decisionledger.projection.search.SearchAnswer.Hit;
import org.decisionledger.projection.search.SearchAnswer.Piece;
import org.decisionledger.projection.search.SearchAnswer.ThingFound;
import org.decisionledger.projection.search.SearchAnswer.Value;
import org.decisionledger.projection.timeline.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F49, U41: full text over entries, as the record stood. */
class SearchTest {

    private static final String LEDGER = """
            - {id: report, type: DocumentRegistered, subject: "doc:report", data: {title: Review report, kind: report}}
            - {id: north, type: OrganisationRegistered, subject: "org:north", occurred: "2013", data: {name: Northshire Council, kind: localAuthority}}
            - {id: mp, type: OrganisationRegistered, subject: "org:mp", data: {name: Midlands Psychology, kind: privateProvider}}
            - {id: care, type: ProcurementRegistered, subject: "procurement:care", occurred: "2019-01-10", data: {title: Home care services, commissioners: ["org:north"]}}
            - id: offer
              type: OfferMade
              subject: "procurement:care"
              occurred: "2019-07-22"
              by: {organisation: "org:mp"}
              data: {offer: "offer:one", title: Offer of July, amount: {value: "494215.00", currency: GBP}, conditions: [money paid up front]}
              sources: [{document: "doc:report", locator: "4.3", quote: "an urgent decision of the council's officers"}]
              note: Told twice by the same interviewee.
            - {id: complaint, type: ComplaintReceived, subject: "complaint:one", occurred: "2020-02", data: {title: Complaint about waiting, kind: formal, to: ["org:north"], grounds: [waiting for care]}}
            """;

    private final List<SearchIndex> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(SearchIndex::close);
    }

    private SearchAnswer ask(List<RecordedEntry> ledger, String words, Map<SearchFacet, String> only, AsOf asOf) {
        MemorySource source = new MemorySource(ledger);
        SearchIndex index = SearchIndex.of(source);
        open.add(index);
        return index.search(source, new SearchQuestion(SearchWords.parse(words), only, null, 20), asOf);
    }

    private static List<String> entries(SearchAnswer answer) {
        return answer.hits().stream().map(h -> h.row().entry()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a word of a sentence|waiting|complaint",
                "another ending of it|offers|offer",
                "capitals do not matter|WAITING|complaint",
                "the name of a thing named in it|northshire home|care",
                "a sum as it is said|494,215|offer",
                "and as it is written|494215|offer",
                "words quoted from a source|urgent|offer",
                "the note of a recorder|interviewee|offer",
                "a condition|front|offer",
                "a date in words|July 2019|offer",
                "a date as written|2019-07-22|offer",
                "an entry by its name|complaint|complaint",
                "a thing by its identifier|procurement:care|offer care",
                "words that stand together|\"decision of the council\"|offer",
                "not when they stand otherwise|\"council decision\"|",
                "all words and not one|urgent waiting|",
                "without a word|northshire -waiting|care north",
                "common words are passed over beside others|on the interviewee|offer",
                "nothing|lighthouse|",
            })
    void anEntryIsFoundBy(String what, String words, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(" "));

        assertThat(entries(ask(CaseLedger.told(LEDGER), words, Map.of(), AsOf.NOW)))
                .as(what)
                .filteredOn(e -> words.contains(":") || !e.equals("report"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theWordsAskedForAreLitWhereTheyStandAndNoOthers() {
        Hit hit = ask(CaseLedger.told(LEDGER), "decisions urgent", Map.of(), AsOf.NOW)
                .hits()
                .getFirst();

        assertThat(hit.passages()).hasSize(2);
        assertThat(hit.passages().getFirst().pieces()).noneMatch(Piece::lit);
        assertThat(hit.passages().getLast().where()).isEqualTo("Review report, 4.3");
        assertThat(hit.passages().getLast().pieces())
                .containsExactly(
                        new Piece("an ", false),
                        new Piece("urgent", true),
                        new Piece(" ", false),
                        new Piece("decision", true),
                        new Piece(" of the council's officers", false));
    }

    @Test
    void whatIsFoundIsCountedInEveryWayItCanBeNarrowedAndNarrowingFindsAsMany() {
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        SearchAnswer all = ask(ledger, "award", Map.of(), AsOf.NOW);
        assertThat(all.facets()).hasSize(SearchFacet.values().length);

        for (Facet facet : all.facets()) {
            for (Value value : facet.values()) {
                SearchFacet by = SearchFacet.of(facet.facet()).orElseThrow();
                SearchAnswer narrowed = ask(ledger, "award", Map.of(by, value.value()), AsOf.NOW);

                assertThat(narrowed.total()).as("%s %s", facet.facet(), value).isEqualTo(value.entries());
                assertThat(narrowed.only()).hasSize(1);
            }
        }
    }

    @Test
    void theDisputedAreThoseThatARowMarksAsDisputed() {
        List<RecordedEntry> ledger = CaseLedger.everyCase();

        SearchAnswer disputed = ask(ledger, "", Map.of(SearchFacet.STATUS, SearchFacet.DISPUTED), AsOf.NOW);

        assertThat(disputed.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.row().marks()).contains(Mark.DISPUTED));
    }

    @Test
    void aThingIsFoundByItsName() {
        assertThat(ask(CaseLedger.told(LEDGER), "midlands psychology", Map.of(), AsOf.NOW)
                        .things())
                .containsExactly(new ThingFound("org:mp", "Midlands Psychology", "organisation"));
    }

    @Test
    void aWordThatIsNotOnRecordIsHeldAgainstThoseThatAre() {
        SearchAnswer answer = ask(CaseLedger.told(LEDGER), "psycology ofer", Map.of(), AsOf.NOW);

        assertThat(answer.total()).isZero();
        assertThat(answer.meant()).containsExactly(new SearchAnswer.Meant("psychology offer", 1));
    }

    @Test
    void aWordOfWhatCameLaterIsNotSuggested() {
        List<RecordedEntry> ledger = CaseLedger.told(LEDGER);
        AsOf before = new AsOf(CaseLedger.recordedAt(5), null);

        assertThat(ask(ledger, "waitin care", Map.of(), before).meant()).isEmpty();
        assertThat(ask(ledger, "waitig care", Map.of(), AsOf.NOW).meant()).isNotEmpty();
        assertThat(ask(ledger, "waitig care", Map.of(), new AsOf(null, Edtf.parse("2019")))
                        .meant())
                .isEmpty();
    }

    @Test
    void aCorrectedEntryIsFoundByWhatItReadAtTheMomentAskedAbout() {
        List<RecordedEntry> ledger = new ArrayList<>(CaseLedger.told(LEDGER));
        RecordedEntry last = ledger.getLast();
        ledger = CaseLedger.recorded(Stream.concat(
                        ledger.stream().map(RecordedEntry::entry),
                        Stream.of(CaseLedger.withdrawal("gone", last.entry(), "recorded by mistake")))
                .toList());

        SearchAnswer now = ask(ledger, "waiting", Map.of(SearchFacet.STATUS, "withdrawn"), AsOf.NOW);
        assertThat(entries(now)).containsExactly("complaint");
        assertThat(entries(ask(ledger, "mistake", Map.of(), AsOf.NOW))).containsExactly("complaint");
        AsOf before = new AsOf(CaseLedger.recordedAt(6), null);
        assertThat(entries(ask(ledger, "mistake", Map.of(), before))).isEmpty();
        assertThat(entries(ask(ledger, "waiting", Map.of(), before))).containsExactly("complaint");
        assertThat(ask(ledger, "waiting", Map.of(SearchFacet.STATUS, "withdrawn"), before)
                        .total())
                .isZero();
    }

    @Test
    void pagesHoldEveryEntryFoundOnceAndTellOfOneRecord() {
        MemorySource source = new MemorySource(CaseLedger.everyCase());
        try (SearchIndex index = SearchIndex.of(source)) {
            List<String> paged = new ArrayList<>();
            String after = null;
            SearchAnswer page;
            do {
                page = index.search(
                        source, new SearchQuestion(SearchWords.parse("award"), Map.of(), after, 7), AsOf.NOW);
                paged.addAll(entries(page));
                after = page.next();
            } while (after != null);

            assertThat(paged).doesNotHaveDuplicates().hasSize((int) page.total());
            SearchAnswer atOnce =
                    index.search(source, new SearchQuestion(SearchWords.parse("award"), Map.of(), null, 200), AsOf.NOW);
            assertThat(paged.subList(0, (int) Math.min(200, page.total()))).isEqualTo(entries(atOnce));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1.2", "a.b.c", "1.zz.3"})
    void aCursorThatNoSearchGaveIsRefused(String cursor) {
        MemorySource source = new MemorySource(CaseLedger.told(LEDGER));
        try (SearchIndex index = SearchIndex.of(source)) {
            SearchQuestion asked = new SearchQuestion(SearchWords.parse("award"), Map.of(), cursor, 5);
            assertThatThrownBy(() -> index.search(source, asked, AsOf.NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Begin at the first page");
        }
    }

    @Test
    void aSearchOfTooManyWordsOrCharactersIsRefused() {
        assertThatThrownBy(() -> SearchWords.parse("x".repeat(1_001))).hasMessageContaining("1000 characters");
        assertThatThrownBy(() -> SearchWords.parse("x ".repeat(41))).hasMessageContaining("40 words");
        assertThatThrownBy(() -> new SearchQuestion(SearchWords.parse("x"), Map.of(), null, 0))
                .hasMessageContaining("1 to 200");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x  y|x y",
                "\"a b\" -c|\"a b\" -c",
                "\"a b|\"a b\"",
                "-\"a b\"|-\"a b\"",
                "the award of the contract|award contract",
                "the|the",
                "\u201cthe award\u201d|\"the award\"",
                "- , ;|''",
            })
    void aQuestionIsReadAsItWouldBeWritten(String asked, String read) {
        assertThat(SearchWords.parse(asked).written()).isEqualTo(read.replace("''", ""));
    }

    @Test
    void ofALongTextThePartAroundTheFirstWordIsShown() {
        String text = "before ".repeat(100) + "lighthouse " + "after ".repeat(100);
        List<Piece> pieces = new Lighting(SearchWords.parse("lighthouse")).pieces(text);

        String shown = pieces.stream().map(Piece::text).collect(Collectors.joining());
        assertThat(shown).startsWith("\u2026 before").endsWith(" \u2026").contains(" lighthouse ");
        assertThat(shown.length()).isLessThan(420);
        assertThat(pieces).contains(new Piece("lighthouse", true));
    }

    @Test
    void nothingIsFoundInAnEmptyLedger() {
        SearchAnswer answer = ask(List.of(), "award", Map.of(), AsOf.NOW);

        assertThat(answer.total()).isZero();
        assertThat(answer.facets()).isEmpty();
        assertThat(answer.next()).isNull();
    }
}
