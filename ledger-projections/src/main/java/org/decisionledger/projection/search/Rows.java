package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Rows of the index as Lucene keeps them, and the names of their fields. No text is kept, only the words of it. */
final class Rows {

    /** Name of the entry, of every row that comes of it. */
    static final String ENTRY = "entry";

    /** A number for it, see {@link EntryRow#number}. */
    static final String NUMBER = "number";

    /** The same name, to be read from a row that was found. */
    static final String ENTRY_NAME = "entryName";

    /** Of rows of entries. */
    static final String ENTRIES = "entries";

    static final String YES = "yes";
    static final String POSITION = "position";
    static final String VERSION = "version";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String EARLIEST = "earliest";
    static final String WORDS = "words";
    static final String STEMS = "stems";
    static final String NAME_WORDS = "nameWords";
    static final String NAME_STEMS = "nameStems";
    static final String LATE = "late";
    static final String THINGS = "things";
    static final String DISPUTED = "disputed";
    static final String DISPUTES = "disputes";
    static final String DIGEST = "digest";

    /** Of rows that give a thing a name: the thing. */
    static final String THING = "thing";

    static final String TITLE_WORDS = "titleWords";
    static final String TITLE_STEMS = "titleStems";

    static final FacetsConfig FACETS = facets();

    private static final FieldType WORD = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType STEM = type(IndexOptions.DOCS_AND_FREQS, false);

    private Rows() {}

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (SearchFacet facet : SearchFacet.values()) {
            config.setMultiValued(facet.code(), true);
        }
        return config;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** Whether words of a field are without their endings. */
    static boolean isStemmed(String field) {
        return field.equals(STEMS) || field.equals(NAME_STEMS) || field.equals(TITLE_STEMS);
    }

    /** The documents of a row: itself, and one for each name it gives to a thing. */
    static List<Document> documents(EntryRow row) throws IOException {
        List<Document> documents = new ArrayList<>();
        documents.add(FACETS.build(entry(row)));
        row.named().forEach((thing, title) -> documents.add(name(row, thing, title)));
        return documents;
    }

    private static Document entry(EntryRow row) {
        Document document = standing(row);
        document.add(new StringField(ENTRIES, YES, Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, EntryRow.number(row.entry())));
        document.add(new NumericDocValuesField(POSITION, row.position()));
        document.add(new NumericDocValuesField(VERSION, row.version()));
        document.add(new BinaryDocValuesField(ENTRY_NAME, new BytesRef(row.entry())));
        document.add(new BinaryDocValuesField(DIGEST, new BytesRef(row.digest())));
        for (String text : row.texts()) {
            document.add(new Field(WORDS, text, WORD));
            document.add(new Field(STEMS, text, STEM));
        }
        for (String name : row.names()) {
            document.add(new Field(NAME_WORDS, name, WORD));
            document.add(new Field(NAME_STEMS, name, WORD));
        }
        row.late().forEach(thing -> document.add(new StringField(LATE, thing, Field.Store.NO)));
        row.things().forEach(thing -> document.add(new StringField(THINGS, thing, Field.Store.NO)));
        row.disputed()
                .forEach(entry -> document.add(new SortedNumericDocValuesField(DISPUTED, EntryRow.number(entry))));
        if (!row.disputed().isEmpty()) {
            document.add(new StringField(DISPUTED, YES, Field.Store.NO));
        }
        if (row.disputes()) {
            document.add(new StringField(DISPUTES, YES, Field.Store.NO));
        }
        row.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.code(), value))));
        return document;
    }

    private static Document name(EntryRow row, String thing, String title) {
        Document document = standing(row);
        document.add(new StringField(THING, thing, Field.Store.NO));
        document.add(new SortedDocValuesField(THING, new BytesRef(thing)));
        document.add(new Field(TITLE_WORDS, title, WORD));
        document.add(new Field(TITLE_STEMS, title, STEM));
        return document;
    }

    private static Document standing(EntryRow row) {
        Document document = new Document();
        document.add(new StringField(ENTRY, row.entry(), Field.Store.NO));
        document.add(new LongPoint(FROM, row.from()));
        Long until = row.until();
        if (until != null) {
            document.add(new LongPoint(UNTIL, until));
        }
        Long earliest = row.earliest();
        if (earliest != null) {
            document.add(new LongPoint(EARLIEST, earliest));
        }
        return document;
    }
}
