package org.decisionledger.projection.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.provenance.Provenance.Attributes;
import org.decisionledger.projection.provenance.Provenance.Link;
import org.decisionledger.projection.provenance.Provenance.Name;
import org.junit.jupiter.api.Test;

/** F54: a dossier in the terms of PROV, held against PROV-CONSTRAINTS and read back. */
class ProvenanceTest {

    private static final DecisionId AWARD = new DecisionId("decision:sst-interim-award");

    private final Provenance provenance = Provenances.of(new MemorySource(CaseLedger.inOrder()), AWARD, AsOf.NOW);

    private Stream<Link> links(String kind) {
        return provenance.relations().stream().filter(link -> link.kind().equals(kind));
    }

    @Test
    void whatABodyDecidedWasMadeByItsOwnActAndIsPartOfTheDecision() {
        assertThat(links("specializationOf").map(l -> l.ends().get("prov:generalEntity")))
                .isNotEmpty()
                .allMatch(AWARD.value()::equals);
        assertThat(links("wasGeneratedBy").map(l -> l.ends().get("prov:activity")))
                .contains("event:sst-2019-09-26-award-cannock-chase");
        assertThat(links("wasAssociatedWith").map(l -> l.ends().get("prov:agent")))
                .contains("org:cannock-chase-ccg");
    }

    @Test
    void noThingIsBothEntityAndActivityAndEveryEndIsThere() {
        Map<String, Set<String>> kinds = Map.of(
                "entity", provenance.entities().keySet(),
                "activity", provenance.activities().keySet(),
                "agent", provenance.agents().keySet());
        assertThat(provenance.entities().keySet())
                .doesNotContainAnyElementsOf(provenance.activities().keySet());
        for (Link link : provenance.relations()) {
            link.ends()
                    .forEach((end, name) -> assertThat(kinds.get(kindOf(end)))
                            .as("%s of %s", end, link)
                            .contains(name));
        }
    }

    private static String kindOf(String end) {
        return switch (end) {
            case "prov:entity",
                    "prov:generatedEntity",
                    "prov:usedEntity",
                    "prov:specificEntity",
                    "prov:generalEntity" -> "entity";
            case "prov:activity", "prov:informed", "prov:informant" -> "activity";
            default -> "agent";
        };
    }

    @Test
    void anEntityIsMadeOnceByAnActivityAndNeverAfterItWasReplaced() {
        Set<String> made = new HashSet<>();
        Map<String, String> when = new HashMap<>();
        links("wasGeneratedBy").forEach(l -> {
            assertThat(made.add(l.ends().toString())).isTrue();
            if (l.values().get("prov:time") instanceof String time) {
                when.put(l.ends().get("prov:entity"), time);
            }
        });
        links("wasInvalidatedBy")
                .forEach(l -> assertThat(when.get(l.ends().get("prov:entity")))
                        .isLessThanOrEqualTo((String) l.values().get("prov:time")));
        links("specializationOf")
                .forEach(l -> assertThat(l.ends().get("prov:specificEntity"))
                        .isNotEqualTo(l.ends().get("prov:generalEntity")));
    }

    @Test
    void noDateOfASourceIsGivenAsATimeSinceItIsSeldomAnInstant() {
        assertThat(provenance.activities().values())
                .noneMatch(a ->
                        a.values().containsKey("prov:startTime") || a.values().containsKey("prov:endTime"));
        assertThat(provenance
                        .activities()
                        .get("event:sst-2019-09-26-award-cannock-chase")
                        .values())
                .containsEntry("ledger:edtf", "2019-09-26");
    }

    @Test
    void thatAnEntryIsLaterOrDisputesAnotherIsNoInfluence() {
        assertThat(provenance.relations()).extracting(Link::kind).doesNotContain("wasInfluencedBy");
        assertThat(provenance.activities().values()).anyMatch(a -> a.values().containsKey("ledger:conflictsWith"));
    }

    @Test
    void provJsonIsReadBackAsWhatWasWritten() {
        Map<String, Object> written = ProvJson.of(provenance);
        assertThat(nodes(written.get("entity"))).isEqualTo(provenance.entities());
        assertThat(nodes(written.get("activity"))).isEqualTo(provenance.activities());
        assertThat(nodes(written.get("agent"))).isEqualTo(provenance.agents());
        assertThat(relations(written)).isEqualTo(new LinkedHashSet<>(provenance.relations()));
    }

    @Test
    void jsonLdHasTheSameNodesAndTheSameRelations() {
        Map<String, Object> written = ProvLd.of(provenance);
        Set<String> ids = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (Object node : list(written.get("@graph"))) {
            String id = (String) map(node).get("@id");
            ids.add(id);
            map(node).forEach((property, value) -> {
                if (property.startsWith("prov:") && !property.startsWith("prov:qualified")) {
                    list(value).forEach(end -> pairs.add(id + " " + property + " " + map(end).get("@id")));
                }
            });
        }
        Set<String> all = new HashSet<>(provenance.entities().keySet());
        all.addAll(provenance.activities().keySet());
        all.addAll(provenance.agents().keySet());
        assertThat(ids).isEqualTo(all);
        assertThat(pairs).hasSizeGreaterThan(100);
        links("used")
                .forEach(l -> assertThat(pairs)
                        .contains(l.ends().get("prov:activity") + " prov:used "
                                + l.ends().get("prov:entity")));
        links("wasGeneratedBy")
                .forEach(l -> assertThat(pairs)
                        .contains(l.ends().get("prov:entity") + " prov:wasGeneratedBy "
                                + l.ends().get("prov:activity")));
    }

    private static SortedMap<String, Attributes> nodes(Object written) {
        SortedMap<String, Attributes> nodes = new TreeMap<>();
        map(written).forEach((name, values) -> nodes.put(name, new Attributes(values(map(values)))));
        return nodes;
    }

    private static Set<Link> relations(Map<String, Object> written) {
        Set<Link> links = new LinkedHashSet<>();
        Map<Integer, Link> numbered = new TreeMap<>();
        written.forEach((kind, all) -> {
            if (!List.of("prefix", "entity", "activity", "agent").contains(kind)) {
                map(all).forEach((id, values) -> {
                    SortedMap<String, String> ends = new TreeMap<>();
                    Map<String, Object> rest = new HashMap<>();
                    map(values).forEach((key, value) -> {
                        if (value instanceof String text
                                && !key.equals("prov:time")
                                && !key.equals("prov:role")
                                && key.startsWith("prov:")) {
                            ends.put(key, text);
                        } else {
                            rest.put(key, value);
                        }
                    });
                    numbered.put(Integer.valueOf(id.substring(3)), new Link(kind, ends, values(rest)));
                });
            }
        });
        links.addAll(numbered.values());
        return links;
    }

    private static SortedMap<String, Object> values(Map<String, Object> written) {
        SortedMap<String, Object> values = new TreeMap<>();
        written.forEach((key, value) -> values.put(key, value(value)));
        return values;
    }

    private static Object value(Object written) {
        if (written instanceof Map<?, ?> typed) {
            return new Name((String) typed.get("$"));
        }
        if (written instanceof List<?> several) {
            List<Object> all = new ArrayList<>();
            several.forEach(one -> all.add(value(one)));
            return all;
        }
        return written;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Object> list(Object value) {
        return value instanceof List<?> several ? new ArrayList<>(several) : List.of(value);
    }
}
