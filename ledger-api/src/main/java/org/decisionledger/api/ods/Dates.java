package org.decisionledger.api.ods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dates of a record or of a part of it: in law and in practice, each with a start and an end, any of them missing. */
record Dates(List<Period> legal, List<Period> operational) {

    private static final int YEAR = 366;

    /** From {@code start} to {@code end}, both included. */
    record Period(@Nullable LocalDate start, @Nullable LocalDate end) {}

    static Dates of(JsonNode node, Json json, Spot spot, Report report) {
        List<Period> legal = new ArrayList<>();
        List<Period> operational = new ArrayList<>();
        for (JsonNode date : json.items(node, "Date", "Date", spot)) {
            Spot at = spot.at("Date");
            String type = json.text(date, "Type", at);
            Period period = new Period(json.day(date, "Start", at), json.day(date, "End", at));
            switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
                case "legal" -> legal.add(period);
                case "operational" -> operational.add(period);
                default ->
                    report.warn(
                            at,
                            "unknown-date-type",
                            "The type of the date is " + (type == null ? "missing" : Report.quoted(type))
                                    + ", neither Legal nor Operational; the date is left out.");
            }
        }
        return new Dates(legal, operational);
    }

    /** The first start in law, or {@code null}. */
    @Nullable
    LocalDate legalStart() {
        return days(legal, true).stream().findFirst().orElse(null);
    }

    /** The first start in practice, or {@code null}. */
    @Nullable
    LocalDate operationalStart() {
        return days(operational, true).stream().findFirst().orElse(null);
    }

    /** The first start that is given, in law if possible. */
    @Nullable
    LocalDate start() {
        return legalStart() == null ? operationalStart() : legalStart();
    }

    /** The last end that is given, in law if possible. */
    @Nullable
    LocalDate end() {
        List<LocalDate> ends = legal.isEmpty() ? days(operational, false) : days(legal, false);
        return ends.isEmpty() ? null : ends.getLast();
    }

    static List<LocalDate> days(List<Period> periods, boolean starts) {
        return periods.stream()
                .map(p -> starts ? p.start() : p.end())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Whether two days are more than a year apart. */
    static boolean farApart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) > YEAR;
    }

    static Edtf edtf(LocalDate day) {
        return Edtf.parse(day.toString());
    }

    static String words(LocalDate day) {
        return edtf(day).inWords();
    }
}
