package org.decisionledger.api.saved;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.api.web.AsOfQuery;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads the address of a page that answers a question: nothing of another site, nothing that changes or is personal. */
final class PageAddress {

    private static final int LONGEST = 4_000;

    private static final Set<String> ANSWERS = Set.of(
            "accounts",
            "adequacy",
            "award-record",
            "boards",
            "checks",
            "circulation",
            "clock",
            "commitments",
            "compare",
            "complaints",
            "contracts",
            "criticisms",
            "entries",
            "for",
            "graph",
            "law",
            "organisations",
            "path",
            "procurements",
            "questions",
            "registers",
            "search",
            "things",
            "timeline",
            "votes",
            "why");

    private PageAddress() {}

    /** The address without the moment, the place in a list and the form of a file; empty when it is none of ours. */
    static Optional<String> read(String address) {
        if (address.length() > LONGEST || !address.startsWith("/") || address.startsWith("//")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            List<String> segments = List.of(uri.getPath().split("/", -1));
            if (uri.getHost() != null
                    || segments.size() < 2
                    || !ANSWERS.contains(segments.get(1))
                    || segments.contains("..")
                    || address.indexOf('\\') >= 0) {
                return Optional.empty();
            }
            return Optional.of(UriComponentsBuilder.fromUri(uri)
                    .replaceQueryParam(AsOfQuery.RECORDED)
                    .replaceQueryParam(AsOfQuery.OCCURRED)
                    .replaceQueryParam("format")
                    .replaceQueryParam("row")
                    .replaceQueryParam("after")
                    .fragment(null)
                    .build(true)
                    .toUriString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
