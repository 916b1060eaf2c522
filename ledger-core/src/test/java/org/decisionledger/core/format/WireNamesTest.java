package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.fact.LedgerFact;
import org.junit.jupiter.api.Test;

/** Names and shapes are given for ever; a shape changes only together with its revision. */
class WireNamesTest {

    private static final Set<String> ENDINGS_OF_THE_PAST = Set.of(
            "ed",
            "Made",
            "Held",
            "Set",
            "Given",
            "Out",
            "Withdrawn",
            "Chosen",
            "Sent",
            "Sought",
            "Put",
            "Seen",
            "Found",
            "Written");

    @Test
    void noTwoKindsOfFactShareAName() {
        List<String> names = FactKinds.all().stream().map(FactKind::wireName).toList();
        assertThat(names).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aNameIsInThePastTenseOrSaysWhatWasDoneToWhom() {
        assertThat(FactKinds.all())
                .extracting(FactKind::wireName)
                .allSatisfy(name -> assertThat(
                                Arrays.stream(name.split("(?=[A-Z])")).anyMatch(WireNamesTest::tellsThePast))
                        .as(name)
                        .isTrue());
    }

    private static boolean tellsThePast(String word) {
        return ENDINGS_OF_THE_PAST.stream().anyMatch(word::endsWith);
    }

    @Test
    void noNameIsTechnical() {
        // Terms of access are changed out there, by a provider; nothing in the ledger is.
        Set<String> changedInTheWorld = Set.of("AccessTermsChanged");
        assertThat(FactKinds.all())
                .extracting(FactKind::wireName)
                .filteredOn(name -> !changedInTheWorld.contains(name))
                .allSatisfy(name -> assertThat(name)
                        .doesNotContain("Updated", "Changed", "Status", "Deleted", "Created")
                        .doesNotMatch(".*(Event|Command|Fact)"));
    }

    @Test
    void everyKindAndEveryFieldIsExplained() {
        for (FactKind kind : FactKinds.all()) {
            assertThat(kind.meaning()).as(kind.wireName()).matches(".*[.…]");
            assertThat(kind.seenIn()).as(kind.wireName()).isNotBlank();
            assertThat(kind.fields())
                    .as(kind.wireName())
                    .allSatisfy(field ->
                            assertThat(field.meaning()).as(field.name()).isNotBlank());
        }
    }

    @Test
    void theFirstFieldNamesTheSubject() {
        assertThat(FactKinds.all()).allSatisfy(kind -> {
            assertThat(kind.fields().getFirst().name()).isEqualTo(kind.own());
            assertThat(kind.fields().getFirst().required()).isTrue();
        });
    }

    @Test
    void aKindIsFoundByNameByTypeAndByFactAndNothingElseIs() {
        for (FactKind kind : FactKinds.all()) {
            LedgerFact fact = Samples.least(kind).fact();
            assertThat(FactKinds.named(kind.wireName())).contains(kind);
            assertThat(FactKinds.of(fact)).isEqualTo(kind);
            assertThat(EntryFormat.wireName(kind.type())).isEqualTo(kind.wireName());
            assertThat(EntryFormat.revision(kind.type())).isEqualTo(kind.revision());
        }
        assertThat(FactKinds.named("OfferUpdated")).isEmpty();
    }

    /** One line for each name and revision ever released; a line, once written, is never rewritten. */
    @Test
    void aShapeChangesOnlyWithItsRevision() {
        var file = Generated.GOLDEN.resolve("shapes.txt");
        Map<String, String> released = new LinkedHashMap<>();
        if (file.toFile().exists()) {
            Generated.read(file).lines().forEach(line -> {
                String[] parts = line.split(" = ", 2);
                released.put(parts[0], parts[1]);
            });
        }
        Map<String, String> today = shapes();
        today.forEach((name, shape) -> assertThat(released.getOrDefault(name, shape))
                .as(
                        "the shape of %s was released and has changed: count its revision up, keep a golden file of the "
                                + "old one and read it",
                        name)
                .isEqualTo(shape));
        if (Generated.WANTED) {
            Map<String, String> all = new TreeMap<>(released);
            all.putAll(today);
            Generated.write(
                    file,
                    all.entrySet().stream()
                            .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                            .collect(Collectors.joining()));
        } else {
            assertThat(released.keySet())
                    .as("shapes.txt lists every name and revision")
                    .containsAll(today.keySet());
        }
    }

    /** Codes may be added and are never taken away. */
    @Test
    void aCodeOnceReleasedStaysKnown() {
        var file = Generated.GOLDEN.resolve("codes.txt");
        Map<String, Set<String>> today = codes();
        if (file.toFile().exists()) {
            Generated.read(file).lines().forEach(line -> {
                String[] parts = line.split(" = ", 2);
                assertThat(today).containsKey(parts[0]);
                assertThat(today.get(parts[0])).as(parts[0]).contains(parts[1].split(" "));
            });
        }
        Generated.check(
                file,
                today.entrySet().stream()
                        .map(line -> line.getKey() + " = " + String.join(" ", line.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new TreeMap<>();
        shapes.put("header", shape(Header.class));
        FactKinds.all().forEach(kind -> shapes.put(kind.wireName() + " r" + kind.revision(), shape(kind.type())));
        return shapes;
    }

    private static String shape(Class<?> type) {
        return Shape.of(type).fields().stream()
                .map(field -> field.name() + (field.required() ? "!" : "") + (field.introduces() ? "+" : "") + ":"
                        + (field.list() ? "[" + value(field.type()) + "]" : value(field.type())))
                .collect(Collectors.joining(" "));
    }

    private static String value(Class<?> type) {
        boolean nested = type.isRecord() && !Values.isScalar(type) && type != Restatement.class;
        return nested ? type.getSimpleName() + "{" + shape(type) + "}" : type.getSimpleName();
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        FactKinds.all().forEach(kind -> codes(kind.type(), codes));
        codes(Header.class, codes);
        return codes;
    }

    private static void codes(Class<?> type, Map<String, Set<String>> codes) {
        for (Field field : Shape.of(type).fields()) {
            if (field.type().isEnum()) {
                codes.put(field.type().getSimpleName(), new TreeSet<>(Values.codes(field.type())));
            } else if (field.type().isRecord() && !Values.isScalar(field.type()) && field.type() != Restatement.class) {
                codes(field.type(), codes);
            }
        }
    }
}
