package org.decisionledger.api.web.around;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.around.Around.Node;
import org.decisionledger.projection.around.Around.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address of a graph of things.
 *
 * @param centres the things it goes around, in the order asked
 * @param kind what it is narrowed to
 */
public record AroundAddress(List<String> centres, @Nullable String kind) {

    static AroundAddress of(Around around) {
        return new AroundAddress(
                around.centres().stream()
                        .map(Node::thing)
                        .filter(Objects::nonNull)
                        .toList(),
                around.kind());
    }

    /** The same graph with one step around {@code thing} as well; around it alone where there are many already. */
    public String with(String thing) {
        if (centres.contains(thing)) {
            return address(centres, kind);
        }
        if (centres.size() >= Answers.MOST_AROUND) {
            return address(List.of(thing), null);
        }
        List<String> all = new ArrayList<>(centres);
        all.add(thing);
        return address(all, kind);
    }

    /**
     * The same graph one step further. Somebody who is only described is named by an office, so the step goes around
     * that; where the graph goes around it already, to the entry that describes them.
     */
    public String further(Pair pair) {
        String thing = pair.to().thing();
        String office = pair.to().office();
        if (thing != null) {
            return with(thing);
        }
        return office == null || centres.contains(office)
                ? "/entries/" + pair.ties().getFirst().entry()
                : with(office);
    }

    /** One step around {@code thing} alone. */
    public String only(String thing) {
        return address(List.of(thing), null);
    }

    /** The same graph without {@code thing}. */
    public String without(String thing) {
        return address(centres.stream().filter(c -> !c.equals(thing)).toList(), kind);
    }

    /** The same narrowed to a kind of thing; {@code null} for every kind. */
    public String narrowed(@Nullable String other) {
        return address(centres, other);
    }

    private static String address(List<String> centres, @Nullable String kind) {
        StringBuilder address = new StringBuilder("/around/")
                .append(UriUtils.encodePathSegment(centres.getFirst(), StandardCharsets.UTF_8));
        String also = centres.stream()
                .skip(1)
                .map(c -> "also=" + UriUtils.encode(c, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String narrowed = kind == null ? "" : "kind=" + UriUtils.encode(kind, StandardCharsets.UTF_8);
        String parameters = also + (also.isEmpty() || narrowed.isEmpty() ? "" : "&") + narrowed;
        return parameters.isEmpty()
                ? address.toString()
                : address.append('?').append(parameters).toString();
    }
}
