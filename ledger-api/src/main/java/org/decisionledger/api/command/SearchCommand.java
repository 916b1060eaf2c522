package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.search.DocumentSearch;
import org.decisionledger.api.search.SearchAsked;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.search.DocumentsFound;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Entries that hold words. */
@Command(
        name = "search",
        description = "Entries that hold all of these words, the best first. Words in quotes must stand so;"
                + " after -- a word with a minus in front must not stand there.",
        mixinStandardHelpOptions = true)
final class SearchCommand extends Reading {

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words, quoted words, identifiers.")
    List<String> words = List.of();

    @Option(
            names = "--only",
            paramLabel = "FACET=VALUE",
            description = "Only entries with this value: kind, fact, body, procurement, document, year, status"
                    + " (disputed, corrected, withdrawn); repeatable.")
    Map<String, String> only = Map.of();

    @Option(names = "--limit", paramLabel = "N", description = "Entries on a page (default: ${DEFAULT-VALUE}).")
    int limit = SearchAsked.PAGE;

    @Option(names = "--after", paramLabel = "CURSOR", description = "The page after the one that ended so.")
    @Nullable
    String after;

    @Option(
            names = "--documents",
            description = "Search the text of the files of documents, page by page, in place of the entries.")
    boolean documents;

    @Override
    Object ask(OpenLedger ledger, AsOf asOf) {
        if (documents) {
            if (!only.isEmpty() || after != null) {
                throw new IllegalArgumentException("--documents is not narrowed and has no further pages. "
                        + "Leave --only and --after out, and raise --limit.");
            }
            DocumentSearch search = ledger.documentSearch()
                    .orElseThrow(() -> new IllegalArgumentException("No folder is named for the files of documents."));
            DocumentsFound found = search.search(joined(), limit, asOf);
            while (found.unread() > 0) { // nobody is waiting for another page here
                found = search.search(joined(), limit, asOf);
            }
            return found;
        }
        Progress progress = new Progress(
                Objects.requireNonNull(spec).commandLine().getErr(),
                ledger.log().head());
        ledger.search().bringUpToDate(progress);
        progress.end();
        return asked().of(ledger.search(), asOf);
    }

    @Override
    Object ask(Answers answers, AsOf asOf) {
        throw new IllegalStateException("A search is asked of the index");
    }

    private SearchAsked asked() {
        return new SearchAsked(joined(), only, after, limit);
    }

    /** A word that the shell handed over with blanks in it was quoted there. */
    private String joined() {
        return words.size() == 1
                ? words.getFirst()
                : words.stream()
                        .map(w -> w.indexOf(' ') >= 0 && w.indexOf('"') < 0 ? "\"" + w + "\"" : w)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("q", joined());
        parameters.put("limit", String.valueOf(limit));
        if (!documents) {
            only.forEach(parameters::put);
            parameters.put("after", after);
        }
        return parameters;
    }

    @Override
    String path() {
        return documents ? "/api/search/documents" : "/api/search";
    }
}
