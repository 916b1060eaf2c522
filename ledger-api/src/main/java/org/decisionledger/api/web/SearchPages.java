package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.search.DocumentSearches;
import org.decisionledger.api.search.SearchAsked;
import org.decisionledger.api.search.Searches;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.search.SearchAnswer.Facet;
import org.decisionledger.projection.search.SearchAnswer.Narrowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One search over everything entered; the address holds the whole of it, so that it can be sent to somebody. */
@Controller
class SearchPages {

    /** So many pages of documents stand beside the entries; a link leads to more. */
    private static final int BESIDE = 5;

    private static final int PAGES = 100;
    private static final String IN = "in";

    private final Searches searches;
    private final ObjectProvider<DocumentSearches> documents;

    SearchPages(Searches searches, ObjectProvider<DocumentSearches> documents) {
        this.searches = searches;
        this.documents = documents;
    }

    /** A value to narrow by, and the address of the page that is narrowed by it, or is so no longer. */
    record Choice(String words, long entries, String address) {}

    /** The values of one facet. */
    record Choices(String words, List<Choice> values, int more) {}

    /** Nothing is looked for until something is asked. */
    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam Map<String, String> all,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("q", q.strip());
        if (q.isBlank() && narrowing(all).isEmpty()) {
            return "search/search";
        }
        boolean inDocuments = "documents".equals(all.get(IN));
        if (!q.isBlank() && (inDocuments || narrowing(all).isEmpty() && (after == null || after.isBlank()))) {
            model.addAttribute("pages", pages(q.strip(), inDocuments ? PAGES : BESIDE, asOf));
            model.addAttribute("everyPage", inDocuments ? null : address(q, Map.of(IN, "documents")));
        }
        if (inDocuments) {
            return "search/search";
        }
        String from = after == null || after.isBlank() ? null : after;
        SearchAnswer answer = new SearchAsked(q.strip(), all, from, SearchAsked.PAGE).of(searches, asOf.asOf());
        Map<String, String> only = answer.only().stream()
                .collect(Collectors.toMap(Narrowed::facet, Narrowed::value, (a, b) -> a, LinkedHashMap::new));
        model.addAttribute("only", only);
        model.addAttribute("answer", answer);
        model.addAttribute("removals", removals(q, answer, only));
        model.addAttribute("choices", choices(q, answer, only));
        model.addAttribute("meant", meant(answer, only));
        model.addAttribute("next", answer.next() == null ? null : address(q, with(only, "after", answer.next())));
        return "search/search";
    }

    private @Nullable DocumentsFound pages(String q, int limit, AsOfQuery asOf) {
        DocumentSearches searched = documents.getIfAvailable();
        try {
            return searched == null
                    ? null
                    : searched.search(q, limit, asOf.asOf()).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> narrowing(Map<String, String> all) {
        Map<String, String> only = new LinkedHashMap<>(all);
        only.keySet().removeAll(List.of("q", "after", IN, AsOfQuery.RECORDED, AsOfQuery.OCCURRED));
        only.values().removeIf(String::isBlank);
        return only;
    }

    private static List<Choice> removals(String q, SearchAnswer answer, Map<String, String> only) {
        return answer.only().stream()
                .map(n -> {
                    Map<String, String> rest = new LinkedHashMap<>(only);
                    rest.remove(n.facet());
                    return new Choice(n.facetWords() + ": " + n.words(), 0, address(q, rest));
                })
                .toList();
    }

    private static List<Choices> choices(String q, SearchAnswer answer, Map<String, String> only) {
        List<Choices> choices = new ArrayList<>();
        for (Facet facet : answer.facets()) {
            if (!only.containsKey(facet.facet())) {
                choices.add(new Choices(
                        facet.words(),
                        facet.values().stream()
                                .map(v -> new Choice(
                                        v.words(), v.entries(), address(q, with(only, facet.facet(), v.value()))))
                                .toList(),
                        facet.more()));
            }
        }
        return choices;
    }

    private static List<Choice> meant(SearchAnswer answer, Map<String, String> only) {
        return answer.meant().stream()
                .map(m -> new Choice(m.words(), m.entries(), address(m.words(), only)))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> only, String name, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(only);
        if (value != null) {
            all.put(name, value);
        }
        return all;
    }

    /** The frame adds the moment asked about. */
    private static String address(String q, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").encode();
        Map<String, Object> values = new LinkedHashMap<>();
        address.queryParam("q", "{q}");
        values.put("q", q.strip());
        parameters.forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        return address.uriVariables(values).build().toUriString();
    }
}
