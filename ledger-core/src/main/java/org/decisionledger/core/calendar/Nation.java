package org.decisionledger.core.calendar;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the United Kingdom for which bank holidays are set apart from each other. */
public enum Nation {

    /** One list of bank holidays serves both. */
    ENGLAND_AND_WALES("EW", "England and Wales"),

    SCOTLAND("S", "Scotland"),

    NORTHERN_IRELAND("NI", "Northern Ireland");

    private final String code;
    private final String words;

    Nation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** for example "Northern Ireland" */
    public String inWords() {
        return words;
    }

    /** for example "Scotland and Northern Ireland"; all of them are "all parts of the United Kingdom" */
    static String inWords(Set<Nation> nations) {
        if (nations.size() == values().length) {
            return "all parts of the United Kingdom";
        }
        return nations.stream().sorted().map(Nation::inWords).collect(Collectors.joining(" and "));
    }

    /** @throws IllegalArgumentException when the table of bank holidays has no nation of that code */
    static Nation of(String code) {
        return EnumSet.allOf(Nation.class).stream()
                .filter(nation -> nation.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is not EW, S or NI."));
    }
}
