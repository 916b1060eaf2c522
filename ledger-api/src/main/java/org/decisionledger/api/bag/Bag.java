package org.decisionledger.api.bag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bag to be written: its name, what is said about it and its payload.
 *
 * @param name name of the folder: letters, digits, {@code . _ -}, at most 100 of them, not beginning with a stop
 * @param info what {@code bag-info.txt} says, in this order; Payload-Oxum is added
 * @param payload content by path below {@code data/}, with {@code /} between the parts; at least one
 */
public record Bag(String name, List<Label> info, SortedMap<String, Content> payload) {

    /** One line of {@code bag-info.txt}: no line end in either part, no colon and no space at the ends of the label. */
    public record Label(String label, String value) {

        public Label {
            if (label.isBlank() || !label.equals(label.strip()) || label.indexOf(':') >= 0 || hasLineEnd(label)) {
                throw new IllegalArgumentException("Not a label of bag-info.txt: " + label);
            }
            if (hasLineEnd(value)) {
                throw new IllegalArgumentException("A value of bag-info.txt stands on one line: " + value);
            }
        }

        private static boolean hasLineEnd(String text) {
            return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        }
    }

    public Bag {
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("Not a name for a bag: " + name);
        }
        if (payload.isEmpty()) {
            throw new IllegalArgumentException("A bag holds at least one file.");
        }
        payload.keySet().forEach(path -> {
            if (!BagPaths.safe(path)) {
                throw new IllegalArgumentException("Not a path within a bag: " + path);
            }
        });
        info = List.copyOf(info);
        payload = new TreeMap<>(payload);
    }

    /**
     * A bag of texts, said to come from an organisation.
     *
     * @param bagged the day it is made, given by the caller: no clock is read here
     * @param identifier what the bag is known by elsewhere, for example {@code urn:uuid:…}
     * @param description what it holds, on one line
     */
    public static Bag ofTexts(
            String name,
            String organisation,
            LocalDate bagged,
            String identifier,
            String description,
            Map<String, String> texts) {
        List<Label> info = new ArrayList<>();
        info.add(new Label("Source-Organization", organisation));
        info.add(new Label("External-Description", description));
        info.add(new Label("Bagging-Date", bagged.toString()));
        info.add(new Label("External-Identifier", identifier));
        SortedMap<String, Content> payload = new TreeMap<>();
        texts.forEach((path, text) -> payload.put(path, Content.of(text.getBytes(StandardCharsets.UTF_8))));
        return new Bag(name, info, payload);
    }
}
