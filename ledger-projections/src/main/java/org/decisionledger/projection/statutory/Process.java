package org.decisionledger.projection.statutory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The processes of the Regulations, known only by their own words: a route told otherwise is none of them. Source: the
 * Health Care Services (Provider Selection Regime) Regulations 2023, regulations 7 to 11 and 14.
 */
enum Process {
    DIRECT_AWARD_A("directAwardA", "contracts awarded by direct award process A", "direct award (process )?a\\b"),
    DIRECT_AWARD_B("directAwardB", "contracts awarded by direct award process B", "direct award (process )?b\\b"),
    DIRECT_AWARD_C("directAwardC", "contracts awarded by direct award process C", "direct award (process )?c\\b"),
    MOST_SUITABLE_PROVIDER(
            "mostSuitableProvider",
            "contracts awarded by the most suitable provider process",
            "most suitable provider"),
    COMPETITIVE("competitive", "contracts awarded by the competitive process", "competitive process"),
    FRAMEWORK_CONCLUDED("frameworks", "framework agreements concluded", "framework agreement concluded"),
    FRAMEWORK_CONTRACT(
            "frameworkContracts", "contracts awarded under a framework agreement", "under (a|the) framework");

    private final String name;
    private final String asks;
    private final Pattern words;

    Process(String name, String asks, String words) {
        this.name = name;
        this.asks = asks;
        this.words = Pattern.compile(words);
    }

    String figure() {
        return name;
    }

    String asks() {
        return asks;
    }

    /** The process that a route names; empty when it names none of them. */
    static Optional<Process> in(String route) {
        String text = route.toLowerCase(Locale.ROOT);
        for (Process process : values()) {
            if (process.words.matcher(text).find()) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }
}
