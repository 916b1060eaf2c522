package org.decisionledger.api.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.api.document.DocumentFolder.Fixity;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.document.Copies;
import org.decisionledger.projection.document.KeptCopy;
import org.decisionledger.projection.document.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Files of documents kept with the ledger. That one is kept, and its digest, is an entry: a correction of the entry that
 * makes the document known, which adds the digest and changes nothing else.
 */
public final class KeptDocuments {

    private static final long READ_WITHIN_SECONDS = 60;
    private static final int TEXTS_HELD = 8;
    private static final int NAME_DIGITS = 32;

    private final DocumentFolder folder;
    private final EntrySource source;
    private final EntryLog log;
    private final Recorder recorder;
    private final Map<String, PageText> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageText> eldest) {
            return size() > TEXTS_HELD;
        }
    };

    /**
     * @param source the entries as people read them
     * @param log the entries as recorded
     */
    public KeptDocuments(DocumentFolder folder, EntrySource source, EntryLog log, Recorder recorder) {
        this.folder = folder;
        this.source = source;
        this.log = log;
        this.recorder = recorder;
    }

    /** What came of keeping a file; the receipt is {@code null} when an entry said so already. */
    public record Added(
            String document,
            String sha256,
            int pages,
            @Nullable Receipt receipt) {

        /** In words. */
        public String text() {
            return "Kept the file of " + document + ", SHA-256 " + sha256 + ", " + pages
                    + (pages == 1 ? " page" : " pages") + " of text.\n"
                    + (receipt == null
                            ? "An entry says so already.\n"
                            : "Recorded " + receipt.id() + " at position " + receipt.position() + ".\n");
        }
    }

    /**
     * Keeps a file of a document, and records that.
     *
     * @param by the body that puts it there; {@code null} when that is not said
     * @throws Refusal the document is not on record, the file is of a kind that is not kept, too large, encrypted or
     *     unreadable, or another digest is on record
     */
    public Added keep(DocumentId document, byte[] bytes, @Nullable OrganisationId by) {
        Entry told = introducing(document);
        List<String> pages = FileText.pages(bytes, READ_WITHIN_SECONDS);
        String sha256 = DocumentFolder.digest(bytes);
        String onRecord = told.fact() instanceof DocumentRegistered d ? d.sha256() : null;
        if (onRecord != null && !onRecord.equalsIgnoreCase(sha256)) {
            throw new Refusal(
                    "other-digest",
                    "",
                    document + " is on record with the digest " + onRecord + "; this file has " + sha256
                            + ". If it is another version, register that (DocumentVersionMade) and keep the file for"
                            + " it.");
        }
        folder.keep(bytes);
        boolean said = Copies.of(source, document, AsOf.NOW).stream()
                .anyMatch(c -> c.sha256().equals(sha256));
        Receipt receipt = said ? null : recorder.record(saying(document, told, sha256, by));
        return new Added(document.value(), sha256, pages.size(), receipt);
    }

    /** The entry that makes the document known, as it reads now and with the marks it was recorded with. */
    private Entry introducing(DocumentId document) {
        long cut = source.cut(null);
        EntryId first = source.introducing(List.of(document), cut).stream()
                .map(e -> e.fact() instanceof EntryFact change ? change.entry() : e.id())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "unknown-reference",
                        "",
                        document + " is not on record. Register it first (DocumentRegistered)."));
        Entry now = log.find(first).map(RecordedEntry::entry).orElseThrow();
        List<EntryId> changes = source.pointingAt(List.of(first), cut).stream()
                .filter(e -> e.fact() instanceof EntryCorrected c && c.entry().equals(first))
                .map(RecordedEntry::id)
                .toList();
        for (RecordedEntry change : log.findAll(changes)) {
            if (change.fact() instanceof EntryCorrected corrected) {
                now = corrected.replacement().as(first);
            }
        }
        return now;
    }

    private static Entry saying(DocumentId document, Entry told, String sha256, @Nullable OrganisationId by) {
        Header h = told.header();
        Restatement same = new Restatement(
                h.subject(),
                h.occurred(),
                h.by(),
                digested(told.fact(), sha256),
                h.sources(),
                h.account(),
                h.links(),
                h.classification(),
                h.note());
        Actor actor = new Actor(
                by, null, null, null, by == null ? "whoever put the file into the ledger is not stated" : null);
        return new Entry(
                new Header(
                        new EntryId(name(document, sha256)),
                        h.subject(),
                        null,
                        actor,
                        List.of(new Source(document, "the file itself", null, null)),
                        null,
                        List.of(),
                        h.classification(),
                        null),
                new EntryCorrected(told.id(), KeptCopy.saying(sha256), same));
    }

    /** The same file of the same document is told once, however often it is sent. */
    private static String name(DocumentId document, String sha256) {
        String both = DocumentFolder.digest((document + " " + sha256).getBytes(StandardCharsets.UTF_8));
        return "kept-" + both.substring(0, NAME_DIGITS);
    }

    private static LedgerFact digested(LedgerFact fact, String sha256) {
        return fact instanceof DocumentRegistered d && d.sha256() == null
                ? new DocumentRegistered(
                        d.document(),
                        d.title(),
                        d.kind(),
                        d.authors(),
                        d.commissionedBy(),
                        d.dated(),
                        d.covers(),
                        sha256,
                        d.pages(),
                        d.heldBy(),
                        d.state())
                : fact;
    }

    /** The file of a document that an entry of that moment names last; empty when none does. */
    public Optional<KeptCopy> copy(DocumentId document, AsOf asOf) {
        return Copies.of(source, document, asOf).stream().findFirst();
    }

    /** The file itself; empty when it is missing or altered. */
    public Optional<byte[]> bytes(KeptCopy copy) {
        return folder.read(copy.sha256());
    }

    /** The file with this digest; empty when it is missing or altered. */
    public Optional<byte[]> bytes(String sha256) {
        return folder.read(sha256);
    }

    /** What a file that is kept is, told by what is in it. */
    public FileKind kind(byte[] bytes) {
        return FileKind.of(bytes);
    }

    /** The file, read once from end to end and not held; empty when it is missing or altered. */
    public Optional<KeptFile> found(KeptCopy copy) {
        return folder.found(copy.sha256());
    }

    /** How the file is now: read whole and held against the digest on record. */
    public Fixity fixity(KeptCopy copy) {
        return folder.fixity(copy.sha256());
    }

    /** The files that entries say are kept, and are missing or altered; one sentence each. */
    public List<String> damaged() {
        return Copies.all(source, AsOf.NOW).stream()
                .filter(c -> fixity(c) != Fixity.AS_RECORDED)
                .map(c -> "The file of " + c.document() + " (" + c.title() + "), SHA-256 " + c.sha256() + " by entry "
                        + c.entry() + ", " + fixity(c).words() + ".")
                .toList();
    }

    /** The text of a file; empty when the file is missing or altered. */
    public Optional<PageText> text(KeptCopy copy) {
        synchronized (texts) {
            PageText held = texts.get(copy.sha256());
            if (held != null) {
                return Optional.of(held);
            }
        }
        Optional<PageText> read =
                folder.read(copy.sha256()).map(bytes -> new PageText(FileText.pages(bytes, READ_WITHIN_SECONDS)));
        read.ifPresent(text -> {
            synchronized (texts) {
                texts.put(copy.sha256(), text);
            }
        });
        return read;
    }

    /** The entries as people read them. */
    public EntrySource source() {
        return source;
    }
}
