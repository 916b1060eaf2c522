package org.decisionledger.api;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.PersonalPassages;
import org.decisionledger.api.archive.Archive;
import org.decisionledger.api.document.DocumentFolder;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.healthcheck.HealthCheck;
import org.decisionledger.api.healthcheck.HealthLimits;
import org.decisionledger.api.index.IndexFollower;
import org.decisionledger.api.index.LogReader;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.rebuild.Rebuilding;
import org.decisionledger.api.search.DocumentSearch;
import org.decisionledger.api.search.SearchKeeper;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.api.store.RecordingWatch;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.index.HeldWhileSmall;
import org.decisionledger.projection.index.IndexedSource;
import org.jspecify.annotations.Nullable;

/**
 * The whole ledger, put together: the store, the index that follows it, and the answers. Made once in a process, by
 * the command line or by the server, and closed once.
 */
public final class OpenLedger implements AutoCloseable {

    private static final long LONGEST_WAIT_MS = 2_000;

    /** A server holds a ledger of up to so many entries in memory: some tens of megabytes. */
    private static final long HELD_AT_MOST = 10_000;

    private static final int KEPT_FOR_SEARCH = 5_000;

    private final LedgerStore store;
    private final IndexFollower index;
    private final EntrySource source;
    private final Answers answers;
    private final Answers served;
    private final Answers asRecorded;
    private final @Nullable ProofLog proof;
    private final @Nullable Occasions occasions;
    private final Rebuilding rebuilding;
    private final SearchKeeper search;
    private final @Nullable KeptDocuments documents;
    private final @Nullable DocumentSearch documentSearch;

    private OpenLedger(
            LedgerStore store,
            IndexFollower index,
            CheckSettings checks,
            @Nullable ProofSettings proof,
            @Nullable Occasions occasions,
            @Nullable Path searchFolder) {
        this.store = store;
        this.occasions = occasions;
        this.proof = proof == null ? null : new ProofLog(store.log(), proof);
        this.index = index;
        this.source = source(store.log().told());
        EntrySource marked = source(store.log());
        this.answers = new Answers(source, marked, checks);
        HeldWhileSmall held = new HeldWhileSmall(source, HELD_AT_MOST);
        this.served = new Answers(held, marked, checks);
        this.asRecorded = new Answers(marked, checks);
        this.search = SearchKeeper.of(
                store.log(),
                index.parking(),
                source(store.log().concealed(), KEPT_FOR_SEARCH),
                source,
                searchFolder,
                store::waiting,
                Clock.systemUTC());
        this.documents = searchFolder == null
                ? null
                : new KeptDocuments(
                        new DocumentFolder(searchFolder.resolveSibling("documents")),
                        source,
                        store.log(),
                        store.recorder());
        this.documentSearch = documents == null || searchFolder == null
                ? null
                : new DocumentSearch(documents, searchFolder.resolveSibling("pages"));
        this.rebuilding =
                new Rebuilding(store.log(), index, search, served, held::forget, Clock.systemUTC(), occasions);
    }

    private EntrySource source(EntryLog log) {
        return source(log, IndexedSource.KEPT);
    }

    private EntrySource source(EntryLog log, int kept) {
        return new IndexedSource(
                store.tables(), new LogReader(log, index.parking()), () -> index.awaitCaughtUp(LONGEST_WAIT_MS), kept);
    }

    /**
     * Opens the ledger that {@code settings} name; the index is up with the last entry when this returns. The log of an
     * embedded ledger is kept in its folder; a shared database has none.
     */
    public static OpenLedger open(StoreSettings settings) {
        return open(settings, CheckSettings.STANDARD);
    }

    /** The same, with the numbers that assurance checks are to go by. */
    public static OpenLedger open(StoreSettings settings, CheckSettings checks) {
        return open(
                settings,
                checks,
                switch (settings.location()) {
                    case StoreSettings.Embedded embedded -> ProofSettings.in(embedded.folder());
                    case StoreSettings.Postgres shared -> null;
                });
    }

    /** The same, with the log kept where {@code proof} says; {@code null} for no log. */
    public static OpenLedger open(StoreSettings settings, CheckSettings checks, @Nullable ProofSettings proof) {
        return open(settings, checks, proof, searchFolder(settings));
    }

    /** Where the search index of an embedded ledger is kept: in its folder. A shared database has no folder. */
    public static @Nullable Path searchFolder(StoreSettings settings) {
        return settings.location() instanceof StoreSettings.Embedded embedded
                ? embedded.folder().resolve("search")
                : null;
    }

    /**
     * The same, with the search index kept in {@code search} and the files of documents in {@code documents} beside it;
     * {@code null} for neither, then nothing can be searched and no file kept.
     */
    public static OpenLedger open(
            StoreSettings settings, CheckSettings checks, @Nullable ProofSettings proof, @Nullable Path search) {
        LedgerStore store = LedgerStore.open(settings);
        try {
            return new OpenLedger(
                    store,
                    new IndexFollower(store.log(), store.tables(), settings.clock()).start(),
                    checks,
                    proof,
                    occasions(settings, proof).orElse(null),
                    search);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Where it is noted what is done to a ledger: in its folder, or of a shared database in that of its log. */
    public static Optional<Occasions> occasions(StoreSettings settings, @Nullable ProofSettings proof) {
        return switch (settings.location()) {
            case StoreSettings.Embedded embedded -> Optional.of(new Occasions(embedded.folder()));
            case StoreSettings.Postgres shared -> Optional.ofNullable(proof).map(log -> new Occasions(log.log()));
        };
    }

    /** What was last done to this ledger to keep it safe; empty when there is no folder to note it in. */
    public Optional<Occasions> occasions() {
        return Optional.ofNullable(occasions);
    }

    /** Tells how this ledger is, as often as it is asked. */
    public HealthCheck health(HealthLimits limits, Clock clock) {
        return new HealthCheck(store, proof(), occasions, this::projections, limits, clock);
    }

    /** From now on {@code watch} is told of what is recorded, and nobody else. */
    public void watch(RecordingWatch watch) {
        store.watch(watch);
    }

    /** How much waits to be written: single entries and batches alike. */
    public int waiting() {
        return store.waiting();
    }

    public Recorder recorder() {
        return store.recorder();
    }

    public EntryLog log() {
        return store.log();
    }

    /** The entries as people read them, by what they name. */
    public EntrySource source() {
        return source;
    }

    public IndexFollower index() {
        return index;
    }

    /**
     * How far each projection has come and what is in its way: the index, the checks and conflicts that a server keeps,
     * and the search index where it follows. Nothing is asked of the database, so that it is told when that is lost, too.
     */
    public List<ProjectionHealth> projections() {
        Stream<ProjectionHealth> searched = search.isStarted() ? Stream.of(search.health()) : Stream.empty();
        return Stream.of(Stream.of(index.health()), served.projections().stream(), searched)
                .flatMap(all -> all)
                .toList();
    }

    /** The entries that are set aside, and so left out of answers. */
    public LeftOut leftOut() {
        return LeftOut.by(Stream.concat(projections().stream(), answers.projections().stream())
                .toList());
    }

    /** The search index; follows the entries once it is started or asked. */
    public SearchKeeper search() {
        return search;
    }

    /** The files of documents; empty when no folder is named for them. */
    public Optional<KeptDocuments> documents() {
        return Optional.ofNullable(documents);
    }

    /** Searches the text of those files; empty likewise. */
    public Optional<DocumentSearch> documentSearch() {
        return Optional.ofNullable(documentSearch);
    }

    /** Makes bags of legacy records and whole cases. */
    public Archive archive() {
        return new Archive(answers, proof(), documents());
    }

    /** Makes what is derived from the entries anew. */
    public Rebuilding rebuilding() {
        return rebuilding;
    }

    /** Answers that take in every entry acknowledged before they are asked, once the index has come to it. */
    public Answers answers() {
        return answers;
    }

    /** The same answers for one who asks again and again: what a small ledger holds is read once. */
    public Answers servedAnswers() {
        return served;
    }

    /**
     * The same answers with the marks of personal data kept, for what is put together from entries to be recorded; not
     * to be shown.
     */
    public Answers answersAsRecorded() {
        return asRecorded;
    }

    /** The entries that hold passages marked as personal data of a person, and what became of those. */
    public PersonalPassages passages(PersonId person) {
        return new PersonalPassages(
                person, store.log().marking(person), store.erasedBy(person).orElse(null), store.holdsKeyOf(person));
    }

    /** The transparency log; empty when no folder is named for it. */
    public Optional<ProofLog> proof() {
        return Optional.ofNullable(proof);
    }

    @Override
    public void close() {
        rebuilding.close();
        search.close();
        documentSearch().ifPresent(DocumentSearch::close);
        index.close();
        store.close();
    }
}
