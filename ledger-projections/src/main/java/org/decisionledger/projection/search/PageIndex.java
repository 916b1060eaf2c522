package org.decisionledger.projection.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.decisionledger.projection.search.SearchAnswer.Piece;
import org.decisionledger.projection.search.SearchWords.Part;
import org.decisionledger.projection.search.WordAnalyzer.Word;

/**
 * The words of every page of files, each file once, by its digest. No text is kept, only the words of it. Which files may
 * be found is said with each question: the index itself knows of no moment.
 */
public final class PageIndex implements AutoCloseable {

    private static final String FILE = "file";
    private static final String PAGE = "page";
    private static final String WORDS = "words";
    private static final String STEMS = "stems";

    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(FILE + "Name", SortField.Type.STRING),
            new SortField(PAGE, SortField.Type.LONG));

    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    private PageIndex(Directory directory) throws IOException {
        this.directory = directory;
        Analyzer words = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.equals(STEMS) ? WordAnalyzer.STEMS : WordAnalyzer.EXACT;
            }
        };
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(words)
                        .setSimilarity(new EvenSimilarity())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        this.reader = DirectoryReader.open(writer);
    }

    /**
     * The index in a folder, made when there is none.
     *
     * @throws UncheckedIOException it cannot be opened: another process has it, or it is damaged
     */
    public static PageIndex in(Path folder) {
        try {
            return new PageIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index that is gone when it is closed. */
    public static PageIndex inMemory() {
        try {
            return new PageIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, counted from 1. */
    public record FoundPage(String sha256, int page) {}

    /** The pages found, and how many there are in all. */
    public record FoundPages(long total, List<FoundPage> pages) {}

    /** Whether a file has been taken in. */
    public synchronized boolean has(String sha256) {
        try {
            return new IndexSearcher(reader).count(new TermQuery(new Term(FILE, sha256))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file in and keeps that; one without text is kept as such. */
    public synchronized void add(String sha256, List<String> pages) {
        try {
            List<Document> documents = new ArrayList<>();
            documents.add(page(sha256, 0, ""));
            for (int i = 0; i < pages.size(); i++) {
                documents.add(page(sha256, i + 1, pages.get(i)));
            }
            writer.updateDocuments(new Term(FILE, sha256), documents);
            writer.commit();
            DirectoryReader now = DirectoryReader.openIfChanged(reader, writer);
            if (now != null) {
                reader.close();
                reader = now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(String sha256, int number, String text) {
        Document document = new Document();
        document.add(new StringField(FILE, sha256, Field.Store.NO));
        document.add(new SortedDocValuesField(FILE + "Name", new BytesRef(sha256)));
        document.add(new BinaryDocValuesField(FILE + "Digest", new BytesRef(sha256)));
        document.add(new NumericDocValuesField(PAGE, number));
        document.add(new TextField(WORDS, text, Field.Store.NO));
        document.add(new TextField(STEMS, text, Field.Store.NO));
        return document;
    }

    /**
     * The pages of {@code files} that hold all of the words, the best first.
     *
     * @param from how many are passed over
     */
    public synchronized FoundPages search(SearchWords words, Collection<String> files, int from, int limit) {
        if (files.isEmpty() || words.wanted().isEmpty()) {
            return new FoundPages(0, List.of());
        }
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new EvenSimilarity());
            Query query = query(words, files);
            TopFieldDocs found = searcher.search(query, from + limit, BEST_FIRST, true);
            List<FoundPage> pages = new ArrayList<>();
            for (int i = from; i < found.scoreDocs.length; i++) {
                pages.add(page(found.scoreDocs[i]));
            }
            return new FoundPages(searcher.count(query), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(SearchWords words, Collection<String> files) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermInSetQuery(FILE, files.stream().map(BytesRef::new).toList()), Occur.FILTER);
        for (Part part : words.parts()) {
            query.add(part(part), part.without() ? Occur.MUST_NOT : Occur.MUST);
        }
        return query.build();
    }

    private static Query part(Part part) {
        if (part.quoted()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            WordAnalyzer.EXACT.words(part.text()).forEach(w -> phrase.add(new Term(WORDS, w.word())));
            return phrase.build();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : WordAnalyzer.STEMS.words(part.text())) {
            all.add(new TermQuery(new Term(STEMS, word.word())), Occur.MUST);
        }
        return all.build();
    }

    private FoundPage page(ScoreDoc doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
        int within = doc.doc - leaf.docBase;
        BinaryDocValues files = DocValues.getBinary(leaf.reader(), FILE + "Digest");
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), PAGE);
        files.advanceExact(within);
        numbers.advanceExact(within);
        return new FoundPage(files.binaryValue().utf8ToString(), (int) numbers.longValue());
    }

    /** The text around the words of a question, cut where a word that was asked for begins and ends. */
    public static List<Piece> lit(SearchWords words, String text) {
        return new Lighting(words).pieces(text);
    }

    /** The characters of a text that a question lights. */
    public static BitSet places(SearchWords words, String text) {
        return new Lighting(words).lit(text);
    }

    @Override
    public synchronized void close() {
        try {
            reader.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
