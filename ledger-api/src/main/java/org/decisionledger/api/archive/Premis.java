package org.decisionledger.api.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.api.archive.Deposit.HeldDocument;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.casefile.Standing;

/**
 * Preservation metadata of a bag (PREMIS Data Dictionary 3.0): the files with their fixity, what was done with them, by
 * whom, and on what terms copies are held where an entry says so. Nothing stands there that neither an entry nor the
 * making of the bag shows.
 */
final class Premis {

    private static final String LOCAL = "local";
    private static final String SOFTWARE = "decision-ledger";

    private final Deposit deposit;
    private final XmlText xml = new XmlText();
    private final Map<String, List<String>> rights = new LinkedHashMap<>();

    private Premis(Deposit deposit) {
        this.deposit = deposit;
    }

    /** The text of {@code premis.xml}; it describes every other file of the payload but the RO-Crate metadata. */
    static String of(Deposit deposit) {
        return new Premis(deposit).write();
    }

    private String write() {
        termsOfCopies();
        xml.open(
                "premis:premis",
                "version",
                "3.0",
                "xmlns:premis",
                "http://www.loc.gov/premis/v3",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://www.loc.gov/premis/v3 https://www.loc.gov/standards/premis/premis.xsd");
        xml.open("premis:object", "xsi:type", "premis:intellectualEntity");
        identifier("object", "decision ledger", deposit.thing());
        identifier("object", "bag", deposit.identifier());
        xml.put("premis:originalName", deposit.title()).close();
        deposit.parts().forEach(this::file);
        events();
        agents();
        deposit.terms().forEach(this::terms);
        return xml.close().toString();
    }

    private void identifier(String of, String type, String value) {
        xml.open("premis:" + of + "Identifier")
                .put("premis:" + of + "IdentifierType", type)
                .put("premis:" + of + "IdentifierValue", value)
                .close();
    }

    private void link(String to, String type, String value, String role) {
        xml.open("premis:linking" + to + "Identifier")
                .put("premis:linking" + to + "IdentifierType", type)
                .put("premis:linking" + to + "IdentifierValue", value)
                .put("premis:linking" + to + "Role", role)
                .close();
    }

    private void file(Part part) {
        xml.open("premis:object", "xsi:type", "premis:file");
        identifier("object", LOCAL, "data/" + part.path());
        xml.open("premis:objectCharacteristics").put("premis:compositionLevel", "0");
        xml.open("premis:fixity")
                .put("premis:messageDigestAlgorithm", "SHA-256")
                .put("premis:messageDigest", part.sha256())
                .put("premis:messageDigestOriginator", SOFTWARE)
                .close();
        xml.put("premis:size", String.valueOf(part.content().size()));
        xml.open("premis:format").open("premis:formatDesignation").put("premis:formatName", part.mediaType());
        xml.close().close().close();
        xml.put("premis:originalName", part.title());
        rights.getOrDefault(part.path(), List.of())
                .forEach(id -> xml.open("premis:linkingRightsStatementIdentifier")
                        .put("premis:linkingRightsStatementIdentifierType", LOCAL)
                        .put("premis:linkingRightsStatementIdentifierValue", id)
                        .close());
        xml.close();
    }

    // ---- what was done

    private void events() {
        String day = deposit.bagged().toString();
        captured();
        for (HeldDocument document : deposit.documents()) {
            ingested(document);
            checked(document, day);
        }
        event("creation-of-the-bag", "creation", day);
        detail(deposit.inWords() + " was put together from the entries of the ledger and the files it keeps.");
        outcome("success", "");
        link("Agent", LOCAL, SOFTWARE, "executing program");
        link("Object", "bag", deposit.identifier(), "outcome");
        xml.close();
        event("digests", "message digest calculation", day);
        detail("SHA-256 of each file as it went into the bag; the manifests of the bag hold SHA-512 of the same.");
        outcome("success", "");
        link("Agent", LOCAL, SOFTWARE, "executing program");
        deposit.parts().forEach(part -> link("Object", LOCAL, "data/" + part.path(), "source"));
        xml.close();
    }

    /** Entries were taken into the ledger one by one; the event bears the time of the last and tells that of the first. */
    private void captured() {
        if (deposit.entries().isEmpty()) {
            return;
        }
        Instant first = deposit.entries().getFirst().recordedAt();
        Instant last = deposit.entries().getLast().recordedAt();
        event("capture-of-entries", "capture", last.toString());
        detail(deposit.entries().size() + " entries were recorded in the ledger, the first at " + first
                + ", the last at " + last + ".");
        outcome("success", "");
        link("Agent", LOCAL, SOFTWARE, "executing program");
        link("Object", LOCAL, "data/" + Deposit.ENTRIES, "outcome");
        xml.close();
    }

    private void ingested(HeldDocument document) {
        event(
                "ingestion-" + document.entry(),
                "ingestion",
                document.recordedAt().toString());
        detail("A file of " + document.document() + " was kept with the ledger; entry " + document.entry()
                + " tells so, with the SHA-256 " + document.sha256() + ".");
        outcome("success", "");
        link("Agent", LOCAL, SOFTWARE, "executing program");
        if (document.by() != null) {
            link("Agent", "decision ledger", document.by(), "authorizer");
        }
        object(document);
        xml.close();
    }

    private void checked(HeldDocument document, String day) {
        event("fixity-" + document.entry(), "fixity check", day);
        detail("The file was read whole and held against the digest that entry " + document.entry() + " tells.");
        outcome(document.path() == null ? "fail" : "success", "The file " + document.found() + ".");
        link("Agent", LOCAL, SOFTWARE, "executing program");
        object(document);
        xml.close();
    }

    /** A file that is not in the bag is named as the ledger names its document. */
    private void object(HeldDocument document) {
        if (document.path() != null) {
            link("Object", LOCAL, "data/" + document.path(), "source");
        } else {
            link("Object", "decision ledger", document.document(), "source");
        }
    }

    private void event(String id, String type, String time) {
        xml.open("premis:event");
        identifier("event", LOCAL, id);
        xml.put("premis:eventType", type).put("premis:eventDateTime", time);
    }

    private void detail(String text) {
        xml.open("premis:eventDetailInformation")
                .put("premis:eventDetail", text)
                .close();
    }

    private void outcome(String outcome, String note) {
        xml.open("premis:eventOutcomeInformation").put("premis:eventOutcome", outcome);
        if (!note.isEmpty()) {
            xml.open("premis:eventOutcomeDetail")
                    .put("premis:eventOutcomeDetailNote", note)
                    .close();
        }
        xml.close();
    }

    private void agents() {
        xml.open("premis:agent");
        identifier("agent", LOCAL, SOFTWARE);
        xml.put("premis:agentName", "Decision ledger").put("premis:agentType", "software");
        deposit.proof()
                .ifPresent(set -> xml.put("premis:agentNote", "The log of this ledger is signed as " + set.origin()));
        xml.close();
        Set<String> bodies = new LinkedHashSet<>();
        for (HeldDocument document : deposit.documents()) {
            if (document.by() != null) {
                bodies.add(document.by());
            }
        }
        for (String body : bodies) {
            xml.open("premis:agent");
            identifier("agent", "decision ledger", body);
            xml.put("premis:agentType", "organization").close();
        }
    }

    // ---- rights, where an entry tells of them

    private void termsOfCopies() {
        for (Standing e : deposit.terms()) {
            if (e.fact() instanceof CopyHeldOnTerms held) {
                deposit.documents().stream()
                        .filter(d -> d.path() != null
                                && d.document().equals(held.document().value()))
                        .forEach(d -> rights.computeIfAbsent(String.valueOf(d.path()), k -> new ArrayList<>())
                                .add("terms-" + e.id()));
            }
        }
    }

    private void terms(Standing e) {
        if (!(e.fact() instanceof CopyHeldOnTerms held)) {
            return;
        }
        xml.open("premis:rights").open("premis:rightsStatement");
        identifier("rightsStatement", LOCAL, "terms-" + e.id());
        xml.put("premis:rightsBasis", "other").open("premis:otherRightsInformation");
        xml.put("premis:otherRightsBasis", "terms on which a copy is held, as entry " + e.id() + " tells");
        held.holders().forEach(h -> xml.put("premis:otherRightsNote", "Held by " + h));
        held.terms().forEach(t -> xml.put("premis:otherRightsNote", Fields.written(t)));
        if (held.until() != null) {
            xml.put("premis:otherRightsNote", "They bind until " + held.until());
        }
        if (held.words() != null) {
            xml.put("premis:otherRightsNote", held.words());
        }
        xml.close().close().close();
    }
}
