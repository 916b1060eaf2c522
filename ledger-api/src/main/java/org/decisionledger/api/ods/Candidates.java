package org.decisionledger.api.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.api.ods.Published.Described;
import org.decisionledger.api.ods.Published.Existence;
import org.decisionledger.api.ods.Published.ExistenceKey;
import org.decisionledger.api.ods.Published.Succession;
import org.decisionledger.api.ods.Published.SuccessionKey;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes the entries for what is published; their names depend on nothing but what they state. */
final class Candidates {

    private final Bodies bodies;
    private final Report report;

    Candidates(Bodies bodies, Report report) {
        this.bodies = bodies;
        this.report = report;
    }

    static Candidate document(Cited cited, Spot spot) {
        LedgerFact fact = new DocumentRegistered(
                cited.document(),
                cited.title(),
                DocumentKind.REGISTER,
                List.of(),
                List.of(),
                edtf(cited.dated()),
                null,
                cited.sha256(),
                null,
                null,
                null);
        Telling itself = new Telling(cited, cited.locator(), spot);
        List<@Nullable String> notes = new ArrayList<>();
        notes.add(cited.note());
        return Candidate.of(cited.slug() + "-registered", cited.document(), null, fact, List.of(itself), notes);
    }

    static String registrationOf(OdsCode code) {
        return OdsImport.PREFIX + code.slug() + "-registered";
    }

    /** A body the ledger does not know, by the first description that gives its name. */
    Candidate registration(OdsCode code, List<Described> described) {
        Described first = described.getFirst();
        OrganisationKind kind = described.stream()
                .map(Described::kind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(OrganisationKind.OTHER);
        LedgerFact fact = new OrganisationRegistered(
                code.newBody(),
                first.name() == null ? "organisation with ODS code " + code : first.name(),
                kind,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(code.identifier()));
        List<@Nullable String> notes = new ArrayList<>();
        notes.add(first.note());
        return Candidate.of(registrationOf(code), code.newBody(), null, fact, List.of(first.telling()), notes);
    }

    Candidate existence(ExistenceKey key, List<Existence> told) {
        OrganisationId body = bodies.of(key.code());
        LedgerFact fact = key.begins()
                ? new OrganisationEstablished(body, null, null, List.of(), null, null, null)
                : new OrganisationDisestablished(body, List.of(), null, null);
        return Candidate.of(
                OdsImport.PREFIX + key.code().slug() + (key.begins() ? "-established-" : "-ended-") + key.on(),
                body,
                edtf(key.on()),
                fact,
                told.stream().map(Existence::telling).toList(),
                notes(told.stream().map(Existence::note)));
    }

    Candidate succession(SuccessionKey key, List<Succession> told) {
        OrganisationId successor = bodies.of(key.successor());
        OrganisationId predecessor = bodies.of(key.predecessor());
        Spot spot = told.getFirst().telling().spot();
        if (successor.equals(predecessor)) {
            report.fault(
                    spot,
                    "follows-itself",
                    key.predecessor() + " and " + key.successor() + " are both registered for " + successor
                            + ", and a body cannot follow itself. Register the two as two bodies.");
        }
        List<LocalDate> practice = told.stream()
                .map(Succession::operational)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<@Nullable String> notes = notes(told.stream().map(Succession::note));
        if (practice.size() > 1) {
            String differing = "The listings give different dates in practice, "
                    + String.join(", ", practice.stream().map(Dates::words).toList()) + ", of which none is taken.";
            notes.add(differing);
            report.warn(spot, "dates-differ", differing);
        }
        LedgerFact fact = new SuccessionRecorded(
                successor,
                List.of(predecessor),
                org.decisionledger.core.organisation.Succession.STATED,
                edtf(told.getFirst().legal()),
                practice.size() == 1 ? edtf(practice.getFirst()) : null,
                null,
                null);
        return Candidate.of(
                OdsImport.PREFIX + key.predecessor().slug() + "-"
                        + key.successor().slug() + "-" + (key.date() == null ? "undated" : key.date()),
                successor,
                edtf(key.date()),
                fact,
                told.stream().map(Succession::telling).toList(),
                notes);
    }

    private static List<@Nullable String> notes(Stream<@Nullable String> notes) {
        List<@Nullable String> all = new ArrayList<>();
        notes.forEach(all::add);
        return all;
    }

    private static @Nullable Edtf edtf(@Nullable LocalDate day) {
        return day == null ? null : Dates.edtf(day);
    }
}
