package org.decisionledger.api.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.bag.Bag;
import org.decisionledger.api.bag.BagWriter;
import org.decisionledger.api.bag.Content;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.api.proof.InclusionSet;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.archive.WholeCase;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.legacy.LegacyPack;
import org.decisionledger.projection.legacy.LegacyRecord;

/**
 * Makes bags. The same record bagged on the same day under the same checkpoint is the same bytes. Entries, papers and
 * proofs are put together in memory; the files of documents stay where they are until the bag is written, and pass through
 * piece by piece.
 */
public final class Archive {

    private static final int LONGEST_NAME = 100;

    private final Answers answers;
    private final Optional<ProofLog> log;
    private final Optional<KeptDocuments> documents;

    /**
     * @param log the transparency log; empty when there is none, then a bag says so
     * @param documents the files of documents; empty when none are kept
     */
    public Archive(Answers answers, Optional<ProofLog> log, Optional<KeptDocuments> documents) {
        this.answers = answers;
        this.log = log;
        this.documents = documents;
    }

    /** A bag that is ready to be written. */
    public static final class Made {

        private final Bag bag;
        private final List<String> remarks;

        private Made(Bag bag, List<String> remarks) {
            this.bag = bag;
            this.remarks = List.copyOf(remarks);
        }

        /** Its name, without the ending. */
        public String name() {
            return bag.name();
        }

        /** What whoever has it made is to be told, each a sentence. */
        public List<String> remarks() {
            return remarks;
        }

        /**
         * Writes it as a zip archive; {@code out} is left open.
         *
         * @throws IOException also when the file of a document was changed or removed since the bag was made; what was
         *     written by then is no archive
         */
        public void writeTo(OutputStream out) throws IOException {
            BagWriter.zip(bag, out);
        }
    }

    /**
     * A procurement, a decision or a contract with everything around it.
     *
     * @param name an identifier, or words that fit one
     * @param asOf a recorded moment, or now
     * @param bagged the day on which the bag is made
     */
    public Made ofCase(String name, AsOf asOf, LocalDate bagged) {
        if (asOf.occurred() != null) {
            throw new QuestionFault.Malformed(
                    "A case is bagged as the record stands or stood; what had happened by a date is asked of a timeline."
                            + " Leave the date of occurrence out.");
        }
        WholeCase whole = answers.wholeCase(name, asOf);
        Papers papers = new Papers(List.of(title(whole.title(), asOf)));
        papers.add(
                "chronology",
                "Chronology of " + whole.title(),
                answers.timeline(whole.thing().value(), asOf));
        for (DecisionId decision : whole.decisions()) {
            String slug = slug(decision.value());
            papers.add("dossiers/" + slug, "Dossier of " + decision, answers.why(decision.value(), asOf));
            papers.json(
                    "dossiers/" + slug + ".prov.json",
                    "Provenance of the dossier of " + decision + " (W3C PROV-JSON)",
                    answers.provenance(decision.value(), "prov-json", asOf));
        }
        Set<EntryId> cited = new LinkedHashSet<>(whole.entries());
        papers.names().stream()
                .filter(n -> n.indexOf(':') < 0)
                .map(EntryId::new)
                .forEach(cited::add);
        return made(
                deposit(
                        "case",
                        "case-" + slug(whole.thing().value()),
                        whole.thing().value(),
                        whole.title(),
                        "",
                        whole.position(),
                        asOf,
                        bagged,
                        cited,
                        papers.parts()),
                "");
    }

    /** What a successor inherits from a body. */
    public Made ofLegacy(LegacyRecord record, LocalDate bagged) {
        AsOf asOf = new AsOf(record.asOf().recorded(), null);
        SortedMap<String, String> pack = answers.legacyPack(record, JsonView::writePretty);
        Papers papers = new Papers(List.of(title(record.title(), record.asOf())));
        papers.add("legacy-record", "Legacy record of " + record.title(), record);
        Set<EntryId> cited = new LinkedHashSet<>(LegacyPack.cited(record));
        return made(
                deposit(
                        "legacy-record",
                        "legacy-record-" + slug(record.organisation())
                                + (record.on() == null ? "" : "-" + slug(record.on())),
                        record.organisation(),
                        record.title() + (record.onWords() == null ? "" : " on " + record.onWords()),
                        record.title(),
                        record.position(),
                        asOf,
                        bagged,
                        cited,
                        papers.parts()),
                String.valueOf(pack.get(LegacyPack.README)));
    }

    private static String title(String title, AsOf asOf) {
        return title + (asOf.recorded() == null ? "" : ", as the record stood at " + asOf.recorded());
    }

    private static int count(List<RecordedEntry> entries, Set<EntryId> cited) {
        return (int) entries.stream().filter(e -> cited.contains(e.id())).count();
    }

    private Deposit deposit(
            String kind,
            String name,
            String thing,
            String title,
            String from,
            long position,
            AsOf asOf,
            LocalDate bagged,
            Set<EntryId> cited,
            List<Part> papers) {
        DocumentParts files = DocumentParts.of(answers.needed(cited, asOf), asOf, documents);
        List<Standing> terms = answers.heldTerms(files.there(), asOf);
        Set<EntryId> wanted = new LinkedHashSet<>(cited);
        terms.forEach(t -> wanted.add(t.id()));
        List<RecordedEntry> entries = answers.needed(wanted, asOf);
        Set<EntryId> names =
                entries.stream().map(RecordedEntry::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<InclusionSet> proof = log.flatMap(l -> l.prove(names));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(
                Deposit.ENTRIES,
                entries.stream().map(e -> EntryFormat.write(e.entry()) + "\n").collect(Collectors.joining()),
                "application/jsonl",
                "Entries",
                "The entries in the exchange form, one a line, in order of recording (JSON Lines)."));
        parts.addAll(papers);
        parts.addAll(files.parts());
        proof.ifPresent(set -> parts.addAll(ProofParts.of(set)));
        String content =
                thing + bagged + parts.stream().map(p -> p.path() + p.sha256()).collect(Collectors.joining());
        String identifier = "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new Deposit(
                kind,
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                thing,
                title,
                from.isEmpty() ? proof.map(InclusionSet::origin).orElse("A decision ledger") : from,
                asOf,
                position,
                bagged,
                identifier,
                entries,
                count(entries, wanted),
                parts,
                files.documents(),
                terms,
                proof);
    }

    private static Made made(Deposit deposit, String before) {
        List<Part> parts = new ArrayList<>(deposit.parts());
        parts.add(Part.text(
                Deposit.README, Readme.of(deposit, before), "text/plain", "Read this first", "What this bag is."));
        Deposit told = deposit.with(parts);
        parts.add(Part.text(
                Deposit.PREMIS,
                Premis.of(told),
                "application/xml",
                "Preservation metadata",
                "The files with their digests, and what was done with them (PREMIS 3.0)."));
        Deposit all = deposit.with(parts);
        SortedMap<String, Content> payload = new TreeMap<>();
        parts.forEach(part -> payload.put(part.path(), part.content()));
        payload.put(Deposit.CRATE, Content.of(RoCrate.of(all).getBytes(StandardCharsets.UTF_8)));
        Bag bag = new Bag(
                deposit.name(),
                List.of(
                        new Bag.Label("Source-Organization", oneLine(deposit.from())),
                        new Bag.Label("External-Description", oneLine(deposit.inWords())),
                        new Bag.Label("Bagging-Date", deposit.bagged().toString()),
                        new Bag.Label("External-Identifier", deposit.identifier())),
                payload);
        return new Made(bag, remarks(deposit));
    }

    private static List<String> remarks(Deposit deposit) {
        List<String> remarks = new ArrayList<>();
        if (deposit.proof().isEmpty()) {
            remarks.add(
                    "No checkpoint is signed: the bag holds no proof, and says so. Sign one with: ledger checkpoint");
        }
        deposit.proof()
                .filter(set -> !set.later().isEmpty())
                .ifPresent(set -> remarks.add(set.later().size()
                        + " of the entries were recorded after the newest checkpoint: the bag holds no proof of these, and says"
                        + " so. Sign one with: ledger checkpoint"));
        deposit.documents().stream()
                .filter(d -> d.path() == null)
                .forEach(d -> remarks.add(
                        "The file of " + d.document() + " " + d.found() + ": it is not in the bag, which says so."));
        return remarks;
    }

    private static String slug(String text) {
        return text.replaceFirst("^[a-z]+:", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }
}
