package org.decisionledger.api.web.board;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.projection.board.BoardFacet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address of a board: all that is asked of it but the moment, which every link of a page carries along anyway.
 *
 * @param board its name
 * @param parameters what is asked
 */
public record BoardAddress(String board, Map<String, String> parameters) {

    static final String ON = "on";
    static final String STAGES = "stages";
    static final String APPROVAL = "approval";
    static final String ROW = "row";

    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(ON, STAGES, APPROVAL, ROW),
                    Stream.of(BoardFacet.values()).map(BoardFacet::written))
            .toList();

    /** The address with what was given, fields of forms left empty left out. */
    static BoardAddress of(String board, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = given.get(name);
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        }
        return new BoardAddress(board, kept);
    }

    @Nullable
    String given(String name) {
        return parameters.get(name);
    }

    /** What is chosen of each facet. */
    Map<BoardFacet, String> chosen() {
        Map<BoardFacet, String> chosen = new EnumMap<>(BoardFacet.class);
        for (BoardFacet facet : BoardFacet.values()) {
            String value = parameters.get(facet.written());
            if (value != null) {
                chosen.put(facet, value);
            }
        }
        return chosen;
    }

    /** The path without parameters. */
    public String path() {
        return "/boards/" + UriUtils.encodePathSegment(board, StandardCharsets.UTF_8);
    }

    /** The address that asks the same but for one parameter, from the first line; {@code null} leaves it out. */
    public String with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(ROW);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return written(changed);
    }

    /** The address without what the lines are narrowed to. */
    public String cleared() {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        chosen().keySet().forEach(facet -> changed.remove(facet.written()));
        changed.remove(ROW);
        return written(changed);
    }

    /** What a form that asks otherwise keeps: all but its own fields. */
    public Map<String, String> keptBesides(List<String> fields) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.remove(ROW);
        kept.keySet().removeAll(fields);
        return kept;
    }

    private String written(Map<String, String> asked) {
        return path()
                + (asked.isEmpty()
                        ? ""
                        : asked.entrySet().stream()
                                .map(e -> e.getKey() + "="
                                        // Colons of identifiers may stand as they are.
                                        + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8)
                                                .replace("%3A", ":"))
                                .collect(Collectors.joining("&", "?", "")));
    }
}
