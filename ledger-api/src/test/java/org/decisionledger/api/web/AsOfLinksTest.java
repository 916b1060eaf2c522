package org.decisionledger.api.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses of links between pages. */
class AsOfLinksTest {

    @Test
    void whatAPathNamesStandsInItAndEverythingElseInTheQuery() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("id", "decision:interim-award");
        parameters.put("asOfRecorded", "2019-12-16");
        assertEquals("/why/decision:interim-award?asOfRecorded=2019-12-16", AsOfLinks.link("/why/{id}", parameters));
    }

    @Test
    void aQueryAndAPlaceOnThePageThatAreThereAlreadyAreKept() {
        assertEquals(
                "/timeline/org:a?view=table&asOfOccurred=2019#entries",
                AsOfLinks.link("/timeline/org:a?view=table#entries", Map.of("asOfOccurred", "2019")));
    }

    @Test
    void lettersThatMeanSomethingInAnAddressAreWrittenSoThatTheyDoNot() {
        assertEquals(
                "/search?q=a%26b%3Dc+%2B+d%3F%23%22%3C%27", AsOfLinks.link("/search", Map.of("q", "a&b=c + d?#\"<'")));
        assertEquals("/people/a%2Fb%20%C3%A9/reset", AsOfLinks.link("/people/{name}/reset", Map.of("name", "a/b é")));
    }

    @Test
    void aParameterWithSeveralValuesStandsInTheQueryOnceForEach() {
        assertEquals("/boards?post=a&post=b", AsOfLinks.link("/boards", Map.of("post", List.of("a", "b"))));
    }

    @Test
    void aValueThatLooksLikeAPlaceInThePathIsNotTakenForOne() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("id", "{other}");
        parameters.put("other", "x");
        assertEquals("/entries/%7Bother%7D?other=x", AsOfLinks.link("/entries/{id}", parameters));
    }
}
