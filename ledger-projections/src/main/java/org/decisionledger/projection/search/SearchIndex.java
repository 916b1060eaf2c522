package org.decisionledger.projection.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.content.ContentRow;
import org.jspecify.annotations.Nullable;

/**
 * The words of every entry, in a folder or in memory. One thread takes entries in; any number ask meanwhile, and see
 * what had been taken in when {@link #show} was last called.
 */
public final class SearchIndex implements AutoCloseable {

    /** The form of the rows: an index of another form is made anew. */
    private static final String FORM = "1";

    private static final String FORM_KEY = "form";
    private static final String POSITION_KEY = "position";

    /** What is gathered in memory before it is written to a file, in megabytes. */
    private static final int GATHERED_MB = 32;

    /** Lucene tells of the machine it runs on; a person at a terminal asked for something else. */
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    private final Directory directory;
    private final IndexWriter writer;
    private final Map<String, String> notes = new HashMap<>();
    private final LateThings late = new LateThings();
    private volatile SearchView view;
    private @Nullable NamesOnRecord names;
    private volatile long position;
    private volatile boolean closed;

    /** It was asked something after it was closed. */
    public static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("The search index is closed");
        }
    }

    private SearchIndex(Directory directory) throws IOException {
        QUIET.setLevel(Level.SEVERE);
        this.directory = directory;
        this.writer = new IndexWriter(directory, config());
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(e -> kept.put(e.getKey(), e.getValue()));
        }
        if (FORM.equals(kept.get(FORM_KEY))) {
            position = Long.parseLong(kept.getOrDefault(POSITION_KEY, "0"));
            notes.putAll(kept);
        } else {
            writer.deleteAll();
        }
        this.view = new SearchView(DirectoryReader.open(writer), position, late);
    }

    /**
     * The index in a folder, made when there is none.
     *
     * @throws UncheckedIOException it cannot be opened: another process has it, or it is damaged
     */
    public static SearchIndex in(Path folder) {
        try {
            return new SearchIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index of what {@code source} holds, in memory, for what is small. */
    public static SearchIndex of(EntrySource source) {
        try {
            SearchIndex index = new SearchIndex(new ByteBuffersDirectory());
            long to = source.cut(null);
            index.take(source.between(0, to), to, source, (entry, why) -> {
                throw new IllegalStateException(why);
            });
            index.show();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig config() {
        Analyzer words = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Rows.isStemmed(field) ? WordAnalyzer.STEMS : WordAnalyzer.EXACT;
            }
        };
        IndexWriterConfig config = new IndexWriterConfig(words);
        ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
        // One thread merges; so many merges may wait for it before the one that takes entries in waits, too.
        scheduler.setMaxMergesAndThreads(8, 1);
        return config.setSimilarity(new EvenSimilarity())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setMergeScheduler(scheduler)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(GATHERED_MB);
    }

    /** The last position taken in. */
    public long position() {
        return position;
    }

    /** The last position that questions are answered up to. */
    public long shown() {
        return view.position();
    }

    /** What was noted beside the index when it was last kept. */
    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    /** Notes something that is kept with the index. */
    public void note(String name, String text) {
        notes.put(name, text);
    }

    /**
     * Takes in the entries after {@link #position()} up to {@code to}, those that can be read.
     *
     * @param source answers for every entry up to {@code to}
     * @param refused told of entries that cannot be taken in
     */
    public void take(List<RecordedEntry> entries, long to, EntrySource source, Refusals refused) {
        try {
            if (names == null) {
                names = NamesOnRecord.upTo(source, position);
            }
            new Indexing(writer, source, to, names, refused).take(entries);
            position = to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets questions see what was taken in. */
    public void show() {
        try {
            SearchView before = view;
            DirectoryReader now = DirectoryReader.openIfChanged(before.reader(), writer);
            if (now != null) {
                view = new SearchView(now, position, late);
                before.reader().decRef();
            } else if (before.position() != position) {
                before.reader().incRef();
                view = new SearchView(before.reader(), position, late);
                before.reader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all to disk; a process that is killed goes on from here. */
    public void keep() {
        try {
            notes.put(FORM_KEY, FORM);
            notes.put(POSITION_KEY, Long.toString(position));
            writer.setLiveCommitData(Map.copyOf(notes).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers a question up to where questions are answered to.
     *
     * @param source holds at least the entries up to there
     * @throws IllegalArgumentException the question cannot be read; the message says why
     */
    public SearchAnswer search(EntrySource source, SearchQuestion question, AsOf asOf) {
        SearchView now = acquire();
        try {
            return new Searching(now, source, question, asOf).answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(now);
        }
    }

    /** All rows, in order of entry and version, each as a hash of what it holds. */
    public List<ContentRow> rows() {
        SearchView now = acquire();
        try {
            return AllRows.of(now.reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(now);
        }
    }

    private SearchView acquire() {
        while (true) {
            SearchView now = view;
            if (now.reader().tryIncRef()) {
                return now;
            }
            if (closed) {
                throw new Closed();
            }
        }
    }

    private static void release(SearchView view) {
        try {
            view.reader().decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes without keeping what was taken in since {@link #keep()}. */
    @Override
    public void close() {
        closed = true;
        try {
            view.reader().decRef();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
