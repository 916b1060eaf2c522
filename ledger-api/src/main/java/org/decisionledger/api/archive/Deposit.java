package org.decisionledger.api.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.decisionledger.api.proof.InclusionSet;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a bag, before it is described.
 *
 * @param kind {@code case} or {@code legacy-record}
 * @param name of the bag
 * @param thing identifier of the procurement, decision, contract or body
 * @param title its title
 * @param from who the bag is said to come from: a name, or that of the thing
 * @param asOf the moment asked about
 * @param position of the last entry taken into account
 * @param bagged the day on which the bag is made
 * @param identifier {@code urn:uuid:…}, the same for the same content on the same day
 * @param entries the entries in the bag, in order of recording
 * @param cited how many of them were asked for; the others are what those refer to
 * @param parts every file but those that describe the others
 * @param documents the files of documents, in the bag or not
 * @param terms the entries that tell on what terms copies of those files are held
 * @param proof what proves the entries; empty when no checkpoint is signed
 */
record Deposit(
        String kind,
        String name,
        String thing,
        String title,
        String from,
        AsOf asOf,
        long position,
        LocalDate bagged,
        String identifier,
        List<RecordedEntry> entries,
        int cited,
        List<Part> parts,
        List<HeldDocument> documents,
        List<Standing> terms,
        Optional<InclusionSet> proof) {

    static final String ENTRIES = "entries.jsonl";
    static final String README = "README.txt";
    static final String CRATE = "ro-crate-metadata.json";
    static final String PREMIS = "premis.xml";
    static final String PROOF = "proof/";
    static final String CHECKPOINT = PROOF + "checkpoint";
    static final String KEY = PROOF + "key";
    static final String STORED = PROOF + "entries.jsonl";
    static final String INCLUSION = PROOF + "inclusion/";
    static final String CHECKER = "checker/org/decisionledger/checker/BagChecker.java";

    Deposit {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
    }

    Deposit with(List<Part> all) {
        return new Deposit(
                kind,
                name,
                thing,
                title,
                from,
                asOf,
                position,
                bagged,
                identifier,
                entries,
                cited,
                all,
                documents,
                terms,
                proof);
    }

    /** In words: of what it is, and up to where. */
    String inWords() {
        return (kind.equals("case") ? "The whole case of " : "Legacy record of ")
                + title
                + " (" + thing + "), up to position " + position + " of the ledger"
                + (asOf.recorded() == null ? "" : ", as the record stood at " + asOf.recorded());
    }

    /**
     * A file of a document that an entry says is kept.
     *
     * @param document its identifier
     * @param sha256 digest on record
     * @param entry the entry that says so
     * @param recordedAt when that was recorded
     * @param by the body that put it there; {@code null} when that is not stated
     * @param path where it stands in the bag; {@code null} when it is not in it
     * @param found how it was found when the bag was made
     */
    record HeldDocument(
            String document,
            String title,
            String sha256,
            String entry,
            Instant recordedAt,
            @Nullable String by,
            @Nullable String path,
            String found) {}
}
