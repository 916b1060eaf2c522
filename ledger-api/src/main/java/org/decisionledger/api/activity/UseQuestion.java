package org.decisionledger.api.activity;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decisionledger.api.activity.Use.What;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is asked of the log of uses.
 *
 * @param parameters as they stand in the address, empty ones left out
 */
record UseQuestion(Map<String, String> parameters) implements Predicate<Use> {

    static final String WHO = "who";
    static final String WHAT = "what";
    static final String ADDRESS = "address";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ROW = "row";

    /** Who was not signed in is asked for by this. */
    static final String NOBODY = "-";

    static UseQuestion of(Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : List.of(WHO, WHAT, ADDRESS, FROM, TO, ROW)) {
            String value = given.get(name);
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        }
        UseQuestion question = new UseQuestion(kept);
        question.check();
        return question;
    }

    private void check() {
        day(FROM);
        day(TO);
        row();
        String what = parameters.get(WHAT);
        if (what != null && What.named(what).isEmpty()) {
            throw new QuestionFault.Malformed("There is no kind of use \"" + what + "\".");
        }
    }

    @Override
    public boolean test(Use use) {
        String who = parameters.get(WHO);
        String what = parameters.get(WHAT);
        String address = parameters.get(ADDRESS);
        LocalDate day = LocalDate.ofInstant(use.at(), Edtf.DEFAULT_ZONE);
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        return (who == null || use.who().equals(who.equals(NOBODY) ? "" : who))
                && (what == null || use.what().written().equals(what))
                && (address == null || decoded(use.address()).contains(address.toLowerCase(Locale.ROOT)))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    private static String decoded(String address) {
        return UriUtils.decode(address, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate day(String name) {
        String text = parameters.get(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new QuestionFault.Malformed(
                    "\"" + text + "\" is not a day. Write year, month and day, for example 2026-11-22.");
        }
    }

    /** The number of the first row asked for, counted from 1. */
    int row() {
        String text = parameters.getOrDefault(ROW, "1");
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not the number of a row.");
        }
        return Integer.parseInt(text);
    }

    /** The address of another part of the same answer. */
    String address(String path, @Nullable Integer row) {
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        asked.remove(ROW);
        if (row != null) {
            asked.put(ROW, row.toString());
        }
        return asked.isEmpty()
                ? path
                : asked.entrySet().stream()
                        .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
