package org.decisionledger.projection.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.jspecify.annotations.Nullable;

/** Entries of a small case made up for one test, in the order in which they are told. */
public final class Told {

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an entry; {@code data} with single quotes for double ones, {@code null} for no date. */
    public Told entry(String id, String type, String subject, @Nullable String occurred, String data) {
        return entry(id, type, subject, occurred, data, "");
    }

    /** The same with further members of the header, for example {@code 'links': […]}. */
    public Told entry(String id, String type, String subject, @Nullable String occurred, String data, String more) {
        String date = occurred == null ? "" : "'occurred': '" + occurred + "', ";
        String json = "{'id': '" + id + "', 'type': '" + type + "', 'subject': '" + subject + "', " + date
                + "'by': {'notStated': 'not said'}, 'data': {" + data + "}, "
                + "'sources': [{'document': 'doc:minutes', 'locator': '1'}]" + (more.isEmpty() ? "" : ", " + more)
                + "}";
        entries.add(EntryFormat.read(json.replace('\'', '"')));
        return this;
    }

    /** A body. */
    public Told body(String slug) {
        return entry(
                "register-" + slug,
                "OrganisationRegistered",
                "org:" + slug,
                null,
                "'name': 'Body " + slug.toUpperCase(Locale.UK) + "', 'kind': 'clinicalCommissioningGroup'");
    }

    /** A group of bodies. */
    public Told group(String slug, String... members) {
        return entry(
                "register-" + slug,
                "OrganisationRegistered",
                "org:" + slug,
                null,
                "'name': 'Group " + slug.toUpperCase(Locale.UK) + "', 'kind': 'groupOfBodies', 'members': "
                        + orgs(members));
    }

    /** An office of some bodies. */
    public Told office(String slug, String... bodies) {
        return entry(
                "register-office-" + slug,
                "OfficeRegistered",
                "office:" + slug,
                null,
                "'title': 'Chief of " + slug + "', 'bodies': " + orgs(bodies));
    }

    /** A person takes an office. */
    public Told appointed(String id, String office, @Nullable String occurred, String holder, String... bodies) {
        return entry(
                id,
                "OfficeHolderAppointed",
                "office:" + office,
                occurred,
                "'holder': '" + holder + "', 'bodies': " + orgs(bodies));
    }

    /** Bodies merge into another. */
    public Told merged(String id, @Nullable String occurred, String into, String... from) {
        return entry(id, "OrganisationsMerged", "org:" + into, occurred, "'predecessors': " + orgs(from));
    }

    /** An undertaking of an office and a body. */
    public Told promised(String id, String commitment, @Nullable String occurred, String office, String body) {
        return entry(
                id,
                "CommitmentMade",
                "commitment:" + commitment,
                occurred,
                "'text': 'Undertaking " + commitment + "', 'holder': 'org:" + body + "', 'holderOffice': 'office:"
                        + office + "', 'to': ['a resident']");
    }

    /** An undertaking ends. */
    public Told discharged(String id, String commitment, @Nullable String occurred, String how) {
        return entry(
                id,
                "CommitmentDischarged",
                "commitment:" + commitment,
                occurred,
                "'how': '" + how + "', 'evidence': 'the minutes'");
    }

    /** Things are offered by one body to another. */
    public Told offered(
            String id, String handover, @Nullable String occurred, String from, String to, String... items) {
        return entry(
                id,
                "HandoverOffered",
                "handover:" + handover,
                occurred,
                "'title': 'Hand-over " + handover + "', 'from': 'org:" + from + "', 'to': 'org:" + to + "', 'items': "
                        + list(items));
    }

    /** Things offered are accepted. */
    public Told accepted(String id, String handover, @Nullable String occurred, String... items) {
        return entry(id, "HandoverItemsAccepted", "handover:" + handover, occurred, "'items': " + list(items));
    }

    /** Things offered are refused. */
    public Told refused(String id, String handover, @Nullable String occurred, String reason, String... items) {
        return entry(
                id,
                "HandoverItemsRefused",
                "handover:" + handover,
                occurred,
                "'reason': '" + reason + "', 'items': " + list(items));
    }

    /** The entries so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A ledger that holds them, recorded in this order, a minute apart. */
    public MemorySource ledger() {
        return new MemorySource(CaseLedger.recorded(entries));
    }

    private static String orgs(String... slugs) {
        List<String> ids = new ArrayList<>();
        for (String slug : slugs) {
            ids.add("org:" + slug);
        }
        return list(ids.toArray(String[]::new));
    }

    private static String list(String... values) {
        return values.length == 0 ? "[]" : "['" + String.join("', '", values) + "']";
    }
}
