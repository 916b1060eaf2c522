package org.decisionledger.api.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ocds.ReleaseImport.Outcome;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F54: releases come in as publishers really write them: each fault told with its place, everything else taken in. */
class TakingReleasesInTest {

    private static final String PROCESS = "procurement:ocds-h6vhtk-1";

    @TempDir
    Path folder;

    private OpenLedger ledger;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("ledger")));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Outcome take(InputStream in) {
        told.clear();
        try (Source source = Source.stream("releases", in)) {
            return ReleaseImport.of(
                    source, ledger.source(), ledger.log(), ledger.recorder(), false, told::add, found -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome take(byte[] bytes) {
        return take(new ByteArrayInputStream(bytes));
    }

    private Outcome take(String text) {
        return take(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private List<ReleasePublished> releases() {
        return ledger.log()
                .after(0)
                .map(RecordedEntry::fact)
                .filter(ReleasePublished.class::isInstance)
                .map(ReleasePublished.class::cast)
                .toList();
    }

    /** Any number of releases, one a line, three to a process. */
    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"ocid\":\"ocds-h6vhtk-" + i / 3 + "\",\"id\":\"" + i
                        + "\",\"date\":\"2026-01-01T00:00:00Z\",\"tag\":[\"tender\"],\"initiationType\":\"tender\"}\n")
                .collect(Collectors.joining());
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String release(String members) {
        return "{'ocid':'ocds-h6vhtk-1','id':'a','date':'2026-08-10T09:00:00+01:00','tag':['award'],"
                + "'initiationType':'tender'" + (members.isEmpty() ? "" : ",") + members + "}";
    }

    // ---- going on, and nothing twice

    @Test
    void an_import_that_was_ended_half_way_goes_on_where_it_was_and_run_again_adds_nothing() {
        byte[] all = many(1_700).getBytes(StandardCharsets.UTF_8);
        InputStream ended = new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOf(all, all.length * 3 / 4)), new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("the process was ended");
                    }
                });
        assertThatThrownBy(() -> take(ended)).hasMessage("the process was ended");
        long before = releases().size();
        assertThat(before).isBetween(500L, 1_699L);

        Outcome rest = take(all);
        assertThat(rest).isEqualTo(new Outcome(1_700, 1_700 - before, before, 0, 0));
        assertThat(take(all)).isEqualTo(new Outcome(1_700, 0, 1_700, 0, 0));
        assertThat(releases()).hasSize(1_700);
    }

    @Test
    void a_release_that_stands_twice_in_one_source_is_added_once() {
        assertThat(take(many(700) + many(700))).isEqualTo(new Outcome(1_400, 700, 700, 0, 0));
        assertThat(take(release("") + "\n" + release("") + "\n")).isEqualTo(new Outcome(2, 1, 1, 0, 0));
    }

    @Test
    void how_many_releases_were_looked_at_is_told_on_the_way() throws IOException {
        List<Long> progress = new ArrayList<>();
        try (Source source =
                Source.stream("s", new ByteArrayInputStream(many(1_200).getBytes(StandardCharsets.UTF_8)))) {
            ReleaseImport.of(source, ledger.source(), ledger.log(), ledger.recorder(), false, told::add, progress::add);
        }
        assertThat(progress).hasSizeGreaterThan(1).isSorted().last().isEqualTo(1_200L);
    }

    @Test
    void each_faulty_release_is_told_with_its_line_and_all_others_are_taken_in() {
        List<String> lines = new ArrayList<>(many(1_000).lines().toList());
        lines.set(3, "{\"id\":\"without\"}");
        lines.set(499, "{\"ocid\":\"ocds-h6vhtk-9\",\"id\":");
        lines.set(500, "nonsense");
        lines.set(998, "{\"ocid\":\"x\",\"ocid\":\"y\"}");

        Outcome outcome = take(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.added()).isEqualTo(996);
        assertThat(outcome.refused()).isEqualTo(4);
        assertThat(told)
                .extracting(line -> line.replaceFirst(": error.*", ""))
                .containsExactly("releases:4", "releases:500", "releases:501", "releases:999");
    }

    // ---- bad input

    @Test
    void a_compressed_source_that_breaks_off_is_told_and_what_stood_before_is_taken_in() {
        byte[] zip = gzip(many(3_000));

        Outcome outcome = take(Arrays.copyOf(zip, zip.length / 2));

        assertThat(outcome.added()).isPositive().isLessThan(3_000);
        assertThat(told)
                .last()
                .asString()
                .contains(": error: The compressed source breaks off; what stood before it was taken in");
        assertThat(take(zip)).isEqualTo(new Outcome(3_000, 3_000 - outcome.added(), outcome.added(), 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
    void a_source_in_another_encoding_is_told_with_its_place_and_nothing_of_it_is_taken_in(String encoding) {
        Outcome outcome = take((release("") + "\n").replace('\'', '"').getBytes(Charset.forName(encoding)));

        assertThat(outcome.added()).isZero();
        assertThat(outcome.refused()).isPositive();
        assertThat(told).allMatch(line -> line.startsWith("releases:1: "));
    }

    @Test
    void a_release_with_bytes_of_another_encoding_is_told_and_the_others_are_taken_in() {
        byte[] latin = (release("'tender':{'title':'Caf\u00e9'}") + "\n")
                .replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = many(2).getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(latin, latin.length + good.length);
        System.arraycopy(good, 0, both, latin.length, good.length);

        assertThat(take(both)).isEqualTo(new Outcome(3, 2, 0, 1, 0));
        assertThat(told).singleElement().asString().startsWith("releases:1: ").contains("error", "/tender/title");
    }

    @Test
    void a_member_named_twice_and_nesting_too_deep_are_told_with_their_place() {
        Outcome outcome = take(release("'tender':{'id':'1','id':'2'}") + "\n"
                + release("'x':" + "[".repeat(600) + "]".repeat(600)) + "\n" + many(1).replace('"', '\''));

        assertThat(outcome).isEqualTo(new Outcome(3, 1, 0, 2, 0));
        assertThat(told.get(0)).startsWith("releases:1: /tender: error: The member \"id\" is there twice");
        assertThat(told.get(1)).startsWith("releases:2: ").contains("/x/0/0", "error", "deep");
    }

    @Test
    void numbers_beyond_double_precision_are_kept_as_they_are_written() {
        String amount = "12345678901234567890.123456789012345678901";
        take(release("'awards':[{'id':'1','value':{'amount':" + amount
                + ",'currency':'GBP'}},{'id':1e400,'value':{'amount':-0.10}}]"));

        assertThat(String.join("", releases().getFirst().body()))
                .contains("\"amount\":" + amount, "\"id\":1e400", "\"amount\":-0.10");
    }

    @Test
    void a_release_without_id_or_date_is_taken_in_with_what_is_missing_and_one_without_ocid_is_not() {
        Outcome outcome = take(
                "{'ocid':'ocds-h6vhtk-1','tag':['tender'],'initiationType':'tender'}\n{'id':'a','date':'2026-01-01T00:00:00Z'}\n"
                        + "{'ocid':17,'id':'b'}\n{'ocid':'  ','id':'c'}\n");

        assertThat(outcome).isEqualTo(new Outcome(4, 1, 0, 3, 1));
        assertThat(releases().getFirst().problems())
                .containsExactly(
                        "/id: missing, and the standard requires it", "/date: missing, and the standard requires it");
        assertThat(told).filteredOn(line -> line.contains("has no ocid")).hasSize(3);
    }

    @Test
    void releases_of_equal_dates_in_wrong_order_and_with_odd_offsets_are_kept_as_they_came() {
        take("{'ocid':'ocds-h6vhtk-1','id':'1','date':'2026-01-02T00:00:00+14:00'}\n"
                + "{'ocid':'ocds-h6vhtk-1','id':'2','date':'2026-01-01T00:00:00-12:00'}\n"
                + "{'ocid':'ocds-h6vhtk-1','id':'3','date':'2026-01-01T00:00:00-12:00'}\n");

        assertThat(releases()).extracting(ReleasePublished::release).containsExactly("1", "2", "3");
        assertThat(releases())
                .extracting(ReleasePublished::date)
                .containsExactly("2026-01-02T00:00:00+14:00", "2026-01-01T00:00:00-12:00", "2026-01-01T00:00:00-12:00");
    }

    @Test
    void a_release_with_a_huge_list_is_kept_by_its_digest_and_that_is_told() {
        String items =
                IntStream.range(0, 20_000).mapToObj(i -> "{'id':'" + i + "'}").collect(Collectors.joining(","));

        assertThat(take(release("'tender':{'items':[" + items + "]}")).added()).isOne();
        assertThat(releases().getFirst().body()).isEmpty();
        assertThat(releases().getFirst().sha256()).hasSize(64);
        assertThat(told).singleElement().asString().contains("its digest is kept and not its text");
    }

    @Test
    void braces_and_control_characters_in_a_text_are_kept_and_begin_no_mark() {
        take(release("'tender':{'title':'Dear {{name}}','description':'{{person:x|y}} a\\u0007b caf\u00e9'}"));

        assertThat(releases().getFirst().title()).isEqualTo("Dear { {name}}");
        assertThat(String.join("", releases().getFirst().body()))
                .contains("Dear {\\u007bname}}", "{\\u007bperson:x|y}} a\\u0007b caf\u00e9");
        assertThat(told).isEmpty();
    }

    // ---- what publishers write

    @Test
    void contact_details_are_in_no_view_of_what_was_taken_in() {
        take(
                release(
                        "'buyer':{'id':'B'},'parties':[{'id':'B','name':'Jo Bloggs jo@example.org','contactPoint':{'name':'Jo Bloggs','email':'jo@example.org','telephone':'01632 960001'}},"
                                + "{'id':'C','name':'Vale','additionalContactPoints':[{'name':'Al Other','telephone':'01632 960002'}]}],"
                                + "'tender':{'title':'Care; ask jo@example.org','description':'Ring us, tel: 01632 960003 or +44 1632 960004. Reference 0163 2960005.','status':'odd jo@example.org'}"));

        String views = String.join(
                "\n",
                Shown.as("json", ledger.answers().timeline(PROCESS, AsOf.NOW)),
                Shown.as("text", ledger.answers().timeline(PROCESS, AsOf.NOW)),
                Shown.as("json", ledger.answers().list("procurements", AsOf.NOW, null, 100)),
                ledger.log()
                        .rowsBetween(1, ledger.log().head())
                        .map(row -> row.header() + row.data())
                        .collect(Collectors.joining()));

        assertThat(views)
                .doesNotContain("jo@example.org", "960001", "960002", "960003", "960004", "Al Other")
                .contains("[contact details left out]", "0163 2960005")
                .contains("contact details left out: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'tag':['award'],'awards':[{'id':'1','status':'pending'}] | intention",
                "'tag':['award','contract'],'awards':[{'id':'1','status':'active'}],'tender':{'title':'PSR intention to award notice'} | intention",
                "'tag':['award'],'tender':{'description':'Provider Selection Regime. The contract has not yet formally been awarded.'} | intention",
                "'tag':['awardUpdate'],'awards':[{'id':'1','status':'pending'}] | intention",
                "'tag':['award'],'tender':{'description':'Provider Selection Regime, nothing else'} | notKnown"
            })
    void an_intention_to_award_is_nowhere_shown_as_an_award(String members, String stage) {
        take("{'ocid':'ocds-h6vhtk-1','id':'a','date':'2026-08-10T09:00:00Z','initiationType':'tender'," + members
                + "}");

        String entry = ledger.log().after(0).toList().getLast().id().value();
        assertThat(ledger.answers().entry(entry, AsOf.NOW).json()).contains("\"stage\":\"" + stage + "\"");
        assertThat(Shown.as("text", ledger.answers().timeline(PROCESS, AsOf.NOW))
                        .replaceAll("\\s+", " "))
                .contains(
                        stage.equals("intention")
                                ? "stage: an intention to award, which is no award"
                                : "stage: not known")
                .doesNotContain("stage: award", "stage: contract");
        for (String register : List.of("decisions", "contracts", "offers")) {
            assertThat(ledger.answers().list(register, AsOf.NOW, null, 10).rows())
                    .as(register)
                    .isEmpty();
        }
    }

    @Test
    void an_award_that_is_one_is_told_as_one() {
        take(release("'awards':[{'id':'1','status':'active'}]"));

        assertThat(Shown.as("text", ledger.answers().timeline(PROCESS, AsOf.NOW))
                        .replaceAll("\\s+", " "))
                .contains("stage: award.")
                .doesNotContain("intention");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // of the regime, eight working days from the day after the notice: 10 August 2026 gives 20 August
                "'tender':{'description':'PSR. Representations by midnight on 18 August 2026.'} | 2026-08-18 | gives 2026-08-2",
                "'awards':[{'id':'1','status':'active','standstillPeriod':{'endDate':'2026-08-12T23:59:59+01:00'}}] | 2026-08-12 | gives 2026-08-",
            })
    void the_end_of_the_standstill_that_is_stated_stands_beside_the_one_that_the_law_gives(
            String members, String stated, String lawful) {
        take(release(members));

        assertThat(Shown.as("text", ledger.answers().timeline(PROCESS, AsOf.NOW))
                        .replaceAll("\\s+", " "))
                .contains("end of the standstill as stated: ")
                .contains(
                        "the end of the standstill is stated as " + stated + "; counted from the day of the release, ")
                .contains(lawful);
        assertThat(releases().getFirst().standstillStated()).hasToString(stated);
    }

    @Test
    void where_the_end_stated_is_the_one_that_the_law_gives_nothing_is_flagged() {
        String found = null;
        for (int day = 11; day <= 28; day++) {
            take(release(
                    "'id2':'" + day + "','awards':[{'id':'1','status':'active','standstillPeriod':{'endDate':'2026-08-"
                            + day + "'}}]"));
            if (releases().getLast().problems().isEmpty()) {
                assertThat(found).as("one day only").isNull();
                found = releases().getLast().standstillStated() + "";
            }
        }
        assertThat(found).startsWith("2026-08-");
    }

    @Test
    void a_body_is_matched_by_its_identifier_as_it_was_last_corrected_and_never_by_its_name() {
        ledger.recorder()
                .record(List.of(
                        org.decisionledger.core.format.EntryFormat.read("""
                        {"id": "body", "type": "OrganisationRegistered", "subject": "org:vale", "by": {"notStated": "test"},
                         "data": {"name": "Vale Council", "kind": "localAuthority", "identifiers": [{"scheme": "GB-COH", "id": "01"}]},
                         "sources": [{"document": "doc:paper", "locator": "1"}]}"""),
                        org.decisionledger.core.format.EntryFormat.read("""
                        {"id": "paper", "type": "DocumentRegistered", "subject": "doc:paper", "by": {"notStated": "test"},
                         "data": {"title": "Paper", "kind": "report"}, "sources": [{"document": "doc:paper", "locator": "1"}]}""")));

        take(
                release(
                        "'buyer':{'id':'B'},'parties':[{'id':'B','name':'Another','identifier':{'scheme':'GB-COH','id':'01'}},{'id':'C','name':'Vale Council'}]"));

        assertThat(releases().getFirst().buyer()).hasToString("org:vale");
        assertThat(releases().getFirst().notMatched()).containsExactly("Vale Council");
    }
}
