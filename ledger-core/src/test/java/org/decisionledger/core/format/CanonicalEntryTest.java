package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every entry is written in the canonical form of RFC 8785, so that its bytes can be hashed. */
class CanonicalEntryTest {

    static List<FactKind> kinds() {
        return FactKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void membersAreSortedByUtf16UnitsEverywhere(FactKind kind) {
        String json = EntryFormat.write(Samples.full(kind));
        sorted(new JsonMapper().readTree(json));
        sorted(new JsonMapper()
                .readTree(EntryFormat.writeHeader(Samples.full(kind).header())));
        sorted(new JsonMapper()
                .readTree(EntryFormat.writeFact(Samples.full(kind).fact())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsWrittenForWhatWasNotGiven(FactKind kind) {
        assertThat(EntryFormat.write(Samples.least(kind))).doesNotContain("null", "[]", "\"note\"", "\"occurred\"");
    }

    @Test
    void anEntryIsOneLineWithoutWhiteSpaceBetweenItsParts() {
        String json = EntryFormat.write(
                Exchanged.anOffer().with("/note", "\"two\\nlines\"").read());
        assertThat(json).doesNotContain("\n").contains("\"note\":\"two\\nlines\"");
        assertThat(json.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")).doesNotContain(" ");
    }

    private static void sorted(JsonNode node) {
        if (node.isObject()) {
            List<String> names =
                    node.properties().stream().map(Map.Entry::getKey).toList();
            assertThat(names).isSorted();
        }
        node.forEach(CanonicalEntryTest::sorted);
    }
}
