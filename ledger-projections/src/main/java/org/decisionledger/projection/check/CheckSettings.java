package org.decisionledger.projection.check;

import java.util.Map;

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
}
