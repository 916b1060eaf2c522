package org.decisionledger.api.search;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.document.Copies;
import org.decisionledger.projection.document.KeptCopy;
import org.decisionledger.projection.document.PageText;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.PageIndex;
import org.decisionledger.projection.search.PageIndex.FoundPage;
import org.decisionledger.projection.search.PageIndex.FoundPages;
import org.decisionledger.projection.search.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Searches the text of the files of documents, page by page. A file is read when it is first asked for after it was kept;
 * while many are new, an answer says how many it does not take in yet.
 */
public final class DocumentSearch implements AutoCloseable {

    /** New files are read for so long while somebody waits. */
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    /** So many pages at most are passed over, and told at once. */
    private static final int MOST = 200;

    private final KeptDocuments kept;
    private final @Nullable Path folder;
    private final Set<EntryId> telling = new LinkedHashSet<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private long followed;
    private @Nullable PageIndex index;

    /** @param folder where the index is kept; {@code null} to keep it in memory */
    public DocumentSearch(KeptDocuments kept, @Nullable Path folder) {
        this.kept = kept;
        this.folder = folder;
    }

    /**
     * The pages that hold all of the words.
     *
     * @throws IllegalArgumentException the question cannot be read; the message says why
     */
    public synchronized DocumentsFound search(String asked, int limit, AsOf asOf) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "1 to " + MOST + " pages can be told at once; " + limit + " were asked for.");
        }
        SearchWords words = SearchWords.parse(asked);
        Map<String, KeptCopy> copies = copies(asOf);
        PageIndex pages = index();
        int unread = read(copies.values(), pages);
        FoundPages found = pages.search(words, copies.keySet(), 0, limit);
        return new DocumentsFound(
                words.written(),
                asOf,
                kept.source().cut(asOf.recorded()),
                copies.size() - unread,
                unread,
                found.total(),
                found.pages().stream()
                        .flatMap(p -> told(p, copies, words).stream())
                        .toList());
    }

    /** By digest, the files that entries of that moment say are kept; of two documents with the same file the last. */
    private Map<String, KeptCopy> copies(AsOf asOf) {
        follow();
        Map<String, KeptCopy> copies = new LinkedHashMap<>();
        if (!telling.isEmpty()) {
            Copies.told(kept.source(), telling, asOf).forEach(c -> copies.putIfAbsent(c.sha256(), c));
        }
        return copies;
    }

    /** The entries whose correction says that a file is kept: all of them once, then those that were added. */
    private void follow() {
        long now = kept.source().cut(null);
        if (now > followed) {
            telling.addAll(Copies.telling(kept.source(), followed, now));
            followed = now;
        }
    }

    /** How many of the files could not be read in time. */
    private int read(Iterable<KeptCopy> copies, PageIndex pages) {
        long begun = System.nanoTime();
        int unread = 0;
        for (KeptCopy copy : copies) {
            if (unreadable.contains(copy.sha256()) || pages.has(copy.sha256())) {
                continue;
            }
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                unread++;
                continue;
            }
            try {
                kept.text(copy).ifPresent(text -> pages.add(copy.sha256(), all(text)));
            } catch (Refusal refusal) {
                unreadable.add(copy.sha256()); // kept before it could be told that it has no text
            }
        }
        return unread;
    }

    private static List<String> all(PageText text) {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= text.pages(); page++) {
            pages.add(text.page(page));
        }
        return pages;
    }

    /** The page with its words; nothing when the file is no longer there as it was recorded. */
    private List<DocumentsFound.Page> told(FoundPage found, Map<String, KeptCopy> copies, SearchWords words) {
        KeptCopy copy = copies.get(found.sha256());
        return copy == null
                ? List.of()
                : kept.text(copy).stream()
                        .map(text -> new DocumentsFound.Page(
                                copy.document(),
                                copy.title(),
                                found.page(),
                                text.pages(),
                                copy.entry(),
                                copy.recordedAt(),
                                PageIndex.lit(words, text.page(found.page()))))
                        .toList();
    }

    /** One process has the folder; another reads the files anew, in memory. */
    private PageIndex index() {
        PageIndex known = index;
        if (known == null) {
            known = opened();
            index = known;
        }
        return known;
    }

    private PageIndex opened() {
        if (folder == null) {
            return PageIndex.inMemory();
        }
        try {
            return PageIndex.in(folder);
        } catch (UncheckedIOException e) {
            return PageIndex.inMemory();
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
