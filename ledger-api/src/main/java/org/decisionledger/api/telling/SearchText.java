package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.search.SearchAnswer.Facet;
import org.decisionledger.projection.search.SearchAnswer.Hit;
import org.decisionledger.projection.search.SearchAnswer.Passage;
import org.decisionledger.projection.search.SearchAnswer.Piece;

/** What a search found, as a page. */
final class SearchText {

    private SearchText() {}

    static Page of(SearchAnswer answer) {
        Page page = new Page("Search: " + (answer.words().isEmpty() ? "every entry" : answer.words()));
        page.say(Telling.asOf(answer.asOf(), answer.position()));
        answer.only().forEach(only -> page.say(only.facetWords() + ": " + only.words() + " only."));
        if (!answer.things().isEmpty()) {
            page.part("Things of that name");
            answer.things().forEach(t -> page.item(t.title() + " (" + Page.name(t.thing()) + "), " + t.kind()));
        }
        page.part(entries(answer.total()));
        answer.meant().forEach(m -> page.say("Did you mean: " + m.words() + "? " + entries(m.entries()) + "."));
        answer.hits().forEach(hit -> hit(page, hit));
        if (answer.next() != null) {
            page.say("There are more: --after " + answer.next());
        }
        if (answer.total() > 1 && !answer.facets().isEmpty()) {
            page.part("To narrow");
            answer.facets().forEach(facet -> facet(page, facet));
        }
        return page;
    }

    static Page of(DocumentsFound found) {
        Page page = new Page("Search in documents: " + found.words());
        page.say(Telling.asOf(found.asOf(), found.position()));
        page.say(found.files() + (found.files() == 1 ? " file was" : " files were") + " looked through"
                + (found.unread() == 0 ? "." : "; " + found.unread() + " more are kept and not read yet: ask again."));
        page.part(
                found.total() == 1
                        ? "1 page"
                        : found.total() == 0 ? "No page holds all of it" : found.total() + " pages");
        found.pages()
                .forEach(p -> page.item(
                        p.title() + " (" + Page.name(p.document()) + "), page " + p.page() + " of " + p.of() + ": "
                                + p.pieces().stream()
                                        .map(Piece::text)
                                        .collect(Collectors.joining())
                                        .replaceAll("\\s+", " ")
                                + " " + Telling.entries(List.of(p.entry())),
                        List.of()));
        return page;
    }

    private static String entries(long count) {
        return count == 1 ? "1 entry" : count == 0 ? "No entry holds all of it" : count + " entries";
    }

    private static void hit(Page page, Hit hit) {
        List<String> below = new ArrayList<>();
        hit.passages().stream().skip(1).forEach(p -> below.add(sentence(p.where()) + ": " + text(p)));
        page.dated(hit.row().when(), Telling.sentence(hit.row()), below);
    }

    private static String sentence(String where) {
        return Character.toUpperCase(where.charAt(0)) + where.substring(1);
    }

    private static String text(Passage passage) {
        return passage.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    private static void facet(Page page, Facet facet) {
        page.item(facet.words() + ": "
                + facet.values().stream()
                        .map(v -> v.words() + " " + v.entries()
                                + (v.words().equals(v.value()) ? "" : " (" + v.value() + ")"))
                        .collect(Collectors.joining("; "))
                + (facet.more() > 0 ? "; " + facet.more() + " more" : ""));
    }
}
