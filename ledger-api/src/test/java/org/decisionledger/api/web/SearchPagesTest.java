package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U41: the search box of every page and the page it leads to. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchPagesTest {

    private static final Pattern FACET = Pattern.compile(
            "<a class=\"govuk-link\" href=\"(/search\\?[^\"]*)\">[^<]*</a>\\s*<span class=\"app-facet__count\">\\((\\d+)\\)");
    private static final Pattern FOUND = Pattern.compile("(\\d+) (?:entry|entries) found");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    @Autowired
    SearchPagesTest(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofString());
        return page.body();
    }

    @Test
    void everyPageHasASearchBoxThatKeepsTheMoment() throws Exception {
        assertThat(get("/about?asOfOccurred=2019-07"))
                .contains("action=\"/search\"", "id=\"everywhere\"", "name=\"asOfOccurred\" value=\"2019-07\"");
    }

    @Test
    void theWordsAreLitAndTheMomentIsKeptOnEveryLink() throws Exception {
        String page = get("/search?q=interim+award&asOfOccurred=2020");

        assertThat(page).contains("<mark class=\"app-lit\">");
        assertThat(Pattern.compile("href=\"(/entries/[^\"]*)\"").matcher(page).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.group(1)).contains("asOfOccurred=2020"));
    }

    @Test
    void everyCountLeadsToAPageWithAsManyEntries() throws Exception {
        String page = get("/search?q=award");
        List<MatchResult> facets = FACET.matcher(page).results().toList();

        assertThat(facets).hasSizeGreaterThan(10);
        for (int i = 0; i < facets.size(); i += 5) {
            String narrowed = get(facets.get(i).group(1).replace("&amp;", "&"));
            MatchResult found = FOUND.matcher(narrowed).results().findFirst().orElseThrow();
            assertThat(found.group(1))
                    .as(facets.get(i).group(1))
                    .isEqualTo(facets.get(i).group(2));
            assertThat(narrowed).contains("Remove");
        }
    }

    @Test
    void aWordNearlyRightIsOfferedAsALink() throws Exception {
        assertThat(get("/search?q=comissioner"))
                .contains("Did you mean")
                .contains("<a class=\"govuk-link\" href=\"/search?q=commissioner");
    }

    @Test
    void thereIsNothingBeforeSomethingIsAsked() throws Exception {
        assertThat(get("/search")).contains("Words to look for").doesNotContain("found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg%20src=x%3E", "'%20onmouseover='x"})
    void scriptInTheWordsStaysText(String words) throws Exception {
        assertThat(get("/search?q=" + words)).doesNotContain("<script>alert", "<img src=x", "' onmouseover");
    }

    @Test
    void whatCannotBeReadIsToldPlainly() throws Exception {
        assertThat(get("/search?q=award&after=nonsense")).contains("Begin at the first page");
        assertThat(get("/search?q=" + "x".repeat(1_001))).contains("1000 characters");
    }
}
