package org.decisionledger.api.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.api.ods.Dates.Period;
import org.decisionledger.api.ods.Published.Described;
import org.decisionledger.api.ods.Published.Existence;
import org.decisionledger.api.ods.Published.ExistenceKey;
import org.decisionledger.api.ods.Published.Succession;
import org.decisionledger.core.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the record of one organisation (ORD interface, version 2-0-0). */
final class OrdRecord {

    /** The object identifier under which these codes are assigned. */
    private static final String ROOT = "2.16.840.1.113883.2.1.3.2.4.18.48";

    private final JsonNode record;
    private final OdsCode code;
    private final Cited cited;
    private final Spot spot;
    private final Published published;
    private final Report report;
    private final Json json;

    private OrdRecord(JsonNode record, OdsCode code, Cited cited, Spot spot, Published published, Report report) {
        this.record = record;
        this.code = code;
        this.cited = cited;
        this.spot = spot;
        this.published = published;
        this.report = report;
        this.json = new Json(report);
    }

    /**
     * @param text the record in one form for the same content
     * @param digest of the file it stands in
     */
    static void read(JsonNode record, String text, String digest, Spot spot, Published published, Report report) {
        Json json = new Json(report);
        if (record.path("OrgId").isString()) {
            report.fault(
                    spot,
                    "summary",
                    "This is a row of a search result, which lists no succession. Fetch the record of "
                            + Report.quoted(record.path("OrgId").asString()) + " itself.");
            return;
        }
        Optional<OdsCode> code = code(record, json, spot, report);
        if (code.isPresent()) {
            Spot at = spot.at("organisation " + code.get());
            String name = json.text(record, "Name", at);
            LocalDate changed = json.day(record, "LastChangeDate", at);
            Cited cited = Cited.record(code.get(), name, changed, text, digest);
            new OrdRecord(record, code.get(), cited, at, published, report).read(name);
        }
    }

    /** The code in {@code OrgId}, or a fault. */
    private static Optional<OdsCode> code(JsonNode node, Json json, Spot spot, Report report) {
        Spot at = spot.at("OrgId");
        JsonNode id = node.path("OrgId");
        String root = json.text(id, "root", at);
        String extension = json.text(id, "extension", at);
        if (root != null && !root.equals(ROOT)) {
            report.fault(at, "other-register", "The root " + Report.quoted(root) + " is not that of these codes.");
            return Optional.empty();
        }
        Optional<OdsCode> code = extension == null ? Optional.empty() : OdsCode.of(extension);
        if (code.isEmpty()) {
            report.fault(
                    at,
                    "malformed-code",
                    extension == null
                            ? "There is no code (OrgId, extension). Is this the record of an organisation?"
                            : Report.quoted(extension) + " is not a code: 1 to 12 capital letters and digits.");
        }
        return code;
    }

    private void read(@Nullable String name) {
        Dates dates = Dates.of(record, json, spot, report);
        Roles roles = Roles.of(record, json, spot, report);
        List<@Nullable String> notes = new ArrayList<>();
        if (name == null) {
            report.warn(spot, "no-name", "The record gives no name.");
            notes.add("The record gives no name.");
        }
        notes.add(roles.change());
        notes.add(practiceOnly(dates));
        published.add(new Described(
                code, name, roles.kind(spot, report), joined(notes), telling("Organisation, Name and OrgId", spot)));
        existence(dates, true, roles.change());
        existence(dates, false, roles.change());
        successions();
    }

    private Telling telling(String locator, Spot at) {
        return new Telling(cited, locator, at);
    }

    /** Dates in practice without any in law tell neither beginning nor end in law, and are only noted. */
    private @Nullable String practiceOnly(Dates dates) {
        if (!dates.legal().isEmpty() || dates.operational().isEmpty()) {
            return null;
        }
        List<String> said = new ArrayList<>();
        Dates.days(dates.operational(), true).forEach(day -> said.add("start " + Dates.words(day)));
        Dates.days(dates.operational(), false).forEach(day -> said.add("end " + Dates.words(day)));
        String note = "The record gives dates in practice only (" + String.join(", ", said) + "), and none in law.";
        report.warn(spot, "no-legal-date", note + " No beginning or end is taken in.");
        return note;
    }

    private void existence(Dates dates, boolean begins, @Nullable String change) {
        List<LocalDate> practice = Dates.days(dates.operational(), begins);
        String which = begins ? "Start" : "End";
        for (LocalDate day : Dates.days(dates.legal(), begins)) {
            String differing = null;
            if (!practice.isEmpty() && !practice.contains(day)) {
                LocalDate other = practice.getLast();
                differing = "In practice the record gives " + Dates.words(other) + ".";
                if (Dates.farApart(day, other)) {
                    report.warn(
                            spot,
                            "dates-apart",
                            "The legal and the operational " + which + " are more than a year apart: "
                                    + Dates.words(day) + " and " + Dates.words(other) + ".");
                }
            }
            published.add(new Existence(
                    new ExistenceKey(code, begins, day),
                    joined(Stream.of(differing, change).toList()),
                    telling("Date, Legal, " + which, spot)));
        }
        if (begins) {
            dates.legal().stream()
                    .filter(OrdRecord::turned)
                    .forEach(p -> report.warn(
                            spot,
                            "ends-before-it-begins",
                            "The legal End is before the legal Start; both are taken in as given."));
        }
    }

    private static boolean turned(Period p) {
        return p.start() != null && p.end() != null && p.end().isBefore(p.start());
    }

    private void successions() {
        List<JsonNode> listed = json.items(record, "Succs", "Succ", spot);
        if (listed.isEmpty()) {
            report.warn(
                    spot,
                    "no-successions",
                    "No succession is listed: none is recorded there, which does not say that there was none.");
        }
        for (int i = 0; i < listed.size(); i++) {
            JsonNode succ = listed.get(i);
            String id = json.text(succ, "uniqueSuccId", spot);
            succession(succ, id == null ? "Succ " + (i + 1) + " of " + listed.size() + " (no id)" : "Succ " + id);
        }
    }

    private void succession(JsonNode succ, String called) {
        Spot at = spot.at(called);
        String type =
                Objects.requireNonNullElse(json.text(succ, "Type", at), "").toLowerCase(Locale.ROOT);
        if (!type.equals("predecessor") && !type.equals("successor")) {
            report.fault(
                    at,
                    "unknown-succession",
                    "The Type is neither Predecessor nor Successor: which came first is not stated.");
            return;
        }
        JsonNode target = succ.path("Target");
        Optional<OdsCode> other = code(target, json, at.at("Target"), report);
        if (other.isEmpty()) {
            return;
        }
        if (other.get().equals(code)) {
            report.fault(
                    at, "follows-itself", code + " is listed as its own " + type + ". A body cannot follow itself.");
            return;
        }
        Telling telling = telling("Succs, " + called, at);
        published.add(new Described(
                other.get(), null, targetKind(target, at), "The record cited gives its code and no name.", telling));
        boolean before = type.equals("predecessor");
        Dates dates = Dates.of(succ, json, at, report);
        LocalDate legal = dates.legalStart();
        LocalDate operational = dates.operationalStart();
        if (legal == null && operational == null) {
            report.warn(at, "undated", "There is no date; the succession is taken in without one.");
        } else if (legal != null && operational != null && Dates.farApart(legal, operational)) {
            report.warn(at, "dates-apart", "The legal and the operational date are more than a year apart.");
        }
        published.add(new Succession(
                before ? other.get() : code,
                before ? code : other.get(),
                legal,
                operational,
                "Listed as " + called + " in the record of " + code + ", where " + other.get() + " is its " + type
                        + ".",
                telling));
    }

    private @Nullable OrganisationKind targetKind(JsonNode target, Spot at) {
        String role = json.text(target.path("PrimaryRoleId"), "id", at);
        return role == null ? null : Roles.kind(role, at, report);
    }

    private static @Nullable String joined(List<@Nullable String> notes) {
        List<String> said = notes.stream().filter(Objects::nonNull).toList();
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
