package org.decisionledger.projection.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What those who run the ledger have set, by the name of the parameter.
 *
 * @param values numbers set; a parameter that is not in it has its standard value
 */
public record CheckSettings(Map<String, Integer> values) {

    /** Nothing set: every parameter has its standard value. */
    public static final CheckSettings STANDARD = new CheckSettings(Map.of());

    public CheckSettings {
        values = Map.copyOf(values);
    }

    public int of(CheckParameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.standard());
    }

    /**
     * Reads what was written for each parameter: whole numbers from 0.
     *
     * @throws IllegalArgumentException when a name is not that of a parameter, or what is written is not such a number;
     *     the message tells every fault, and for a name the nearest one there is
     */
    public static CheckSettings read(Map<String, String> written) {
        List<String> names =
                CheckList.parameters().stream().map(CheckParameter::name).toList();
        Map<String, Integer> values = new HashMap<>();
        List<String> faults = new ArrayList<>();
        new TreeMap<>(written).forEach((name, value) -> {
            if (!names.contains(name)) {
                faults.add("There is no parameter \"" + name + "\"; the nearest is \"" + nearest(name, names) + "\".");
            } else if (!value.strip().matches("[0-9]{1,9}")) {
                faults.add("\"" + value.strip() + "\" is not a whole number from 0 (" + name + ").");
            } else {
                values.put(name, Integer.valueOf(value.strip()));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return new CheckSettings(values);
    }

    private static String nearest(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(known -> changes(name, known)))
                .orElse("");
    }

    /** How many letters must be added, taken away or put in place of others to make one word of the other. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int swapped = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swapped, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
