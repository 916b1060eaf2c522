package org.decisionledger.projection.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F05: a pack is data with days of validity; what is not understood in it, or contradicts another pack, is refused. */
class RulePacksAreReadStrictlyTest {

    private static final Path FILES = Path.of("src/main/resources/org/decisionledger/projection/law");

    private static final String PACK = """
            {"id":"p","regime":"r","title":"t","instrument":"i","role":"REGIME","from":"2020-01-01","to":"2020-12-31",
             "areas":["OTHER"],"authorities":["NHS_TRUST"],"source":"s",
             "rules":[{"id":"p-1","paragraph":"1","summary":"one","condition":"RECORD_KEPT"},
                      {"id":"p-2","paragraph":"2","summary":"two","condition":"CONFLICTS_RECORDED","exceptions":["p-1"]}]}
            """;

    @Test
    void everyFileShippedIsLoadedAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(Packs.SHIPPED);
        }
        assertThat(Packs.shipped().all()).hasSize(Packs.SHIPPED.size());
    }

    @Test
    void aPackIsNamedByItsFileAndTellsTheDigestOfItsBytes() throws Exception {
        for (String file : Packs.SHIPPED) {
            Pack pack = Packs.shipped().find(file.replace(".json", "")).orElseThrow();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILES.resolve(file)));

            assertThat(pack.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(pack.rules())
                    .allSatisfy(r -> assertThat(r.id()).startsWith(pack.id().substring(0, 4)));
        }
    }

    @Test
    void onePackIsReadWithItsRules() {
        Pack pack = read(PACK);

        assertThat(pack.validity()).isEqualTo("1 January 2020 to 31 December 2020");
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("p-1", "p-2");
        assertThat(pack.rules().getFirst().asked()).isEqualTo(Rule.Asked.ALWAYS);
    }

    @ParameterizedTest(name = "F05 refused: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"source\":\"s\"`        | `\"source\":\"s\",\"sauce\":\"s\"`          | sauce",
                "`\"paragraph\":\"1\"`     | `\"paragraph\":\"1\",\"day\":1`             | day",
                "`\"source\":\"s\"`        | `\"source\":\"s\",\"source\":\"s\"`         | source",
                "`\"source\":\"s\",`       | ``                                          | has no source",
                "`\"paragraph\":\"1\",`    | ``                                          | a rule has no paragraph",
                "`\"summary\":\"one\"`     | `\"summary\":\" \"`                         | a rule has no summary",
                "`[\"OTHER\"]`             | `[]`                                        | has no areas",
                "`[\"OTHER\"]`             | `[\"UNKNOWN\"]`                             | unknown",
                "`[\"NHS_TRUST\"]`         | `[\"NHS_TRUTS\"]`                           | NHS_TRUTS",
                "`\"to\":\"2020-12-31\"`   | `\"to\":\"2019-12-31\"`                     | ends before it begins",
                "`\"from\":\"2020-01-01\"` | `\"from\":\"2020-02-30\"`                   | 2020-02-30",
                "`\"id\":\"p-2\"`          | `\"id\":\"p-1\"`                            | two rules are called p-1",
                "`[\"p-1\"]`               | `[\"p-2\"]`                                 | which no earlier rule is",
                "`\"paragraph\":\"2\"`     | `\"paragraph\":\"2\",\"from\":\"2019-12-31\"` | within the days of the pack",
                "`\"paragraph\":\"2\"`     | `\"paragraph\":\"2\",\"to\":\"2021-01-01\"`   | within the days of the pack",
                "`\"source\":\"s\"`        | `\"source\":\"s\",\"sha256\":\"00\"`         | sha256",
                "`\"paragraph\":\"2\"`     | `\"paragraph\":\"2\",\"parameters\":{\"days\":{\"value\":-1,\"unit\":\"DAYS\",\"from\":\"LEDGER\"}}` | negative",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"GROUND_FOR_NO_COMPETITION\"` | has no grounds",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"RECORD_KEPT\",\"grounds\":[\"URGENCY\"]` | grounds that nothing reads",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"RECORD_KEPT\",\"notices\":[\"TENDER\"]` | notices that nothing reads",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"NOTICE_BEFORE_AWARD\"` | has no notices",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"STANDSTILL\",\"notices\":[\"INTENTION\"]` | needs the parameters leastDays and mostDays",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"GROUND_FOR_NO_COMPETITION\",\"grounds\":[\"URGENCY\"],\"urgencyTested\":true` | needs the parameters foreseenDays",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"RECORD_KEPT\",\"parameters\":{\"dayz\":{\"value\":1,\"unit\":\"DAYS\",\"from\":\"LEDGER\"}}` | parameter dayz",
                "`\"condition\":\"RECORD_KEPT\"` | `\"condition\":\"RECORD_KEPT\",\"parameters\":{\"days\":{\"value\":1.5,\"unit\":\"DAYS\",\"from\":\"LEDGER\"}}` | parameter days",
            })
    void whatIsNotUnderstoodIsRefused(String from, String to, String why) {
        String changed = PACK.replace(from, to);
        assertThat(changed).isNotEqualTo(PACK);

        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("Rule pack test.json")
                .hasMessageContaining(why);
    }

    @ParameterizedTest(name = "F05 not a pack: {0}")
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "{} {}"})
    void whatIsNotAPackIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(PackFault.class);
    }

    @ParameterizedTest(name = "F05 a second pack with {1} is refused: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`2020-01-01\",\"to\":\"2020-12-31`|`2020-12-31\",\"to\":\"2021-12-31`| true",
                "`2020-01-01\",\"to\":\"2020-12-31`|`2021-01-01\",\"to\":\"2021-12-31`| false",
                "`2020-01-01\",\"to\":\"2020-12-31`|`2019-01-01\",\"to\":\"2020-01-01`| true",
                "`2020-01-01\",\"to\":\"2020-12-31`|`2019-01-01\",\"to\":\"2019-12-31`| false",
                "`,\"to\":\"2020-12-31\"`| ``| true",
                "`[\"OTHER\"]`| `[\"HEALTH_CARE\"]`| false",
                "`[\"NHS_TRUST\"]`| `[\"LOCAL_AUTHORITY\"]`| false",
                "`\"regime\":\"r\"`| `\"regime\":\"another\"`| true",
                "`\"role\":\"REGIME\"`| `\"role\":\"BESIDE\"`| true",
                "`\"regime\":\"r\",\"title\":\"t\",\"instrument\":\"i\",\"role\":\"REGIME\"`| `\"regime\":\"b\",\"title\":\"t\",\"instrument\":\"i\",\"role\":\"BESIDE\"`| false",
            })
    void twoPacksMayNotHoldForOnePurchaseOnOneDay(String from, String to, boolean refused) {
        String other = PACK.replace("\"id\":\"p", "\"id\":\"q").replace("\"p-1\"", "\"q-1\"");
        String changed = other.replace(from, to);
        assertThat(changed).isNotEqualTo(other);
        List<Pack> both = List.of(read(PACK), read(changed));

        if (refused) {
            assertThatThrownBy(() -> Packs.of(both))
                    .isInstanceOf(PackFault.class)
                    .hasMessageContaining("for the same purchases on the same days as p");
        } else {
            assertThat(Packs.of(both).all()).isEqualTo(both);
        }
    }

    @Test
    void twoPacksOrRulesOfOneNameAreRefused() {
        String sameRule = PACK.replace("\"id\":\"p\"", "\"id\":\"q\"").replace("2020-", "2021-");

        assertThatThrownBy(() -> Packs.of(List.of(read(PACK), read(PACK)))).hasMessageContaining("the name p is used");
        assertThatThrownBy(() -> Packs.of(List.of(read(PACK), read(sameRule))))
                .hasMessageContaining("the name p-1 is used");
    }

    @Test
    void whatIsFromGeneralKnowledgeCarriesANoteToCheckIt() {
        assertThat(List.of("pcr-2006-part-b", "pcr-2015-general", "pcr-2015-light-touch", "ppcc-2013", "act-2023"))
                .allSatisfy(
                        id -> assertThat(Packs.shipped().find(id).orElseThrow().check())
                                .contains("from general knowledge"));
        assertThat(Packs.shipped().all().stream().flatMap(p -> p.rules().stream()))
                .filteredOn(
                        r -> r.paragraph().startsWith("reg 32") || r.paragraph().equals("s.41"))
                .hasSize(6)
                .allSatisfy(r -> assertThat(r.check()).contains("look it up before relying on it"));
    }

    @Test
    void thePageOnLawListsEveryPackWithItsDaysAndEveryRuleWithItsParagraph() throws IOException {
        String page = Files.readString(Path.of("../docs/law.md"));

        assertThat(Packs.shipped().all())
                .allSatisfy(p -> assertThat(page)
                        .contains("| `" + p.id() + "` | " + p.title() + " | " + p.instrument() + " | " + p.from()
                                + " | " + (p.to() == null ? "in force" : p.to()) + " |")
                        .contains("- `" + p.id() + "`: " + p.source()));
        assertThat(Packs.shipped().all().stream().flatMap(p -> p.rules().stream()))
                .allSatisfy(
                        r -> assertThat(page).contains("| `" + r.id() + "` | " + r.paragraph() + " |", r.summary()));
    }

    private static Pack read(String json) {
        return Packs.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
