package org.decisionledger.api.web.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.chronology.DateQuestion;
import org.decisionledger.projection.chronology.DateQuestion.Operator;
import org.decisionledger.projection.chronology.Facet;
import org.decisionledger.projection.chronology.Sieve;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of a chronology from the parameters of its address. */
final class ChronologyParameters {

    static final String PREDECESSORS = "includePredecessors";
    static final String OPERATOR = "when";
    static final String DATE = "date";
    static final String TO = "to";
    static final String RECORDED_FROM = "recordedFrom";
    static final String RECORDED_TO = "recordedTo";
    static final String VIEW = "view";
    static final String GROUP = "group";
    static final String UNIT = "by";
    static final String SINCE = "since";
    static final String ALL = "all";
    static final String ROW = "row";

    /** Every parameter that an address of a chronology may have, but for the moment. */
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(Facet.values()).map(Facet::written),
                    Stream.of(
                            PREDECESSORS,
                            OPERATOR,
                            DATE,
                            TO,
                            RECORDED_FROM,
                            RECORDED_TO,
                            VIEW,
                            GROUP,
                            UNIT,
                            SINCE,
                            ALL,
                            ROW))
            .toList();

    private ChronologyParameters() {}

    /** The address with what was given, fields of forms left empty left out. */
    static ChronologyAddress address(String thing, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = given.get(name);
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        }
        // A date that was cleared leaves its operator behind.
        if (!kept.containsKey(DATE) && !Operator.UNDATED.written().equals(kept.get(OPERATOR))) {
            kept.remove(OPERATOR);
            kept.remove(TO);
        }
        return new ChronologyAddress(thing, kept);
    }

    static Sieve sieve(ChronologyAddress address) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = address.parameters().get(facet.written());
            if (value != null) {
                chosen.put(facet, value);
            }
        }
        Map<String, String> given = address.parameters();
        return new Sieve(
                chosen,
                predecessors(address),
                date(given.get(OPERATOR), given.get(DATE), given.get(TO)),
                day(given.get(RECORDED_FROM)),
                day(given.get(RECORDED_TO)));
    }

    static boolean predecessors(ChronologyAddress address) {
        return "true".equals(address.parameters().get(PREDECESSORS));
    }

    private static @Nullable DateQuestion date(@Nullable String operator, @Nullable String date, @Nullable String to) {
        Operator meant = operator == null
                ? Operator.ON
                : Operator.named(operator)
                        .orElseThrow(() -> new QuestionFault.Malformed("\"" + operator
                                + "\" is no way to ask about a date. Ask for one of: "
                                + String.join(", ", operators()) + "."));
        if (meant == Operator.UNDATED) {
            return DateQuestion.UNDATED;
        }
        if (date == null) {
            return null;
        }
        Edtf first = edtf(date);
        if (meant != Operator.BETWEEN) {
            return new DateQuestion(meant, first);
        }
        if (to == null) {
            throw new QuestionFault.Malformed(
                    "\"Between\" needs two dates. Give the second as well, for example 2019-09.");
        }
        try {
            return DateQuestion.between(first, edtf(to));
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed("Between " + date + " and " + to + " cannot be read: " + e.getMessage());
        }
    }

    private static List<String> operators() {
        List<String> names = new ArrayList<>();
        for (Operator one : Operator.values()) {
            names.add(one.written());
        }
        return names;
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not a day of recording. Write it like 2026-11-22.");
        }
    }
}
