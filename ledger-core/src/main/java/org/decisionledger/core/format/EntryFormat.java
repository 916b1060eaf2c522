package org.decisionledger.core.format;

import java.util.List;
import java.util.Objects;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entry as JSON. What is written is canonical (RFC 8785); what is read is checked field by field, and everything
 * wrong is told at once, with its place.
 */
public final class EntryFormat {

    /** The longest entry taken, in bytes of JSON. */
    public static final int LONGEST_ENTRY = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(LONGEST_ENTRY)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EntryFormat() {}

    /** The entry in the exchange form, canonical, on one line. */
    public static String write(Entry entry) {
        StringBuilder out = new StringBuilder(512);
        EntryWriter.entry(out, entry);
        return out.toString();
    }

    /** The fact alone, as it is stored. */
    public static String writeFact(LedgerFact fact) {
        StringBuilder out = new StringBuilder(256);
        RecordWriter.write(out, fact);
        return out.toString();
    }

    /** The header alone, as it is stored. */
    public static String writeHeader(Header header) {
        StringBuilder out = new StringBuilder(256);
        RecordWriter.write(out, header);
        return out.toString();
    }

    /** Reads one entry; a {@link Refusal} names every fault. */
    public static Entry read(String json) {
        return read(tree(json));
    }

    /** Reads one entry from parsed JSON (or YAML); a {@link Refusal} names every fault. */
    public static Entry read(JsonNode node) {
        RecordReader reader = new RecordReader();
        Entry entry = new EntryReader(reader).entry(node);
        return orRefuse(entry, reader.faults());
    }

    /** Reads a stored fact. */
    public static LedgerFact readFact(String wireName, int revision, String json) {
        FactKind kind = FactKinds.named(wireName)
                .filter(k -> k.revision() >= revision)
                .orElseThrow(() -> new Refusal(
                        "unknown-type", "", "This ledger cannot read " + wireName + " revision " + revision + "."));
        RecordReader reader = new RecordReader(true);
        return orRefuse((LedgerFact) reader.record(kind.type(), parse(json), ""), reader.faults());
    }

    /** Reads a stored header. */
    public static Header readHeader(String json) {
        RecordReader reader = new RecordReader(true);
        return orRefuse((Header) reader.record(Header.class, parse(json), ""), reader.faults());
    }

    /** The passages of an entry that are marked as personal data, in the order of its canonical form. */
    public static List<MarkedPassage> marked(Entry entry) {
        String json = write(entry);
        return PersonalMarks.in(json) ? MarkedPassage.in(parse(json)) : List.of();
    }

    /** The entry as people read it: marked passages stand in it without their marks. */
    public static Entry told(Entry entry) {
        String header = writeHeader(entry.header());
        String data = writeFact(entry.fact());
        return PersonalMarks.in(header) || PersonalMarks.in(data)
                ? new Entry(
                        readHeader(PersonalMarks.told(header)),
                        readFact(
                                wireName(entry.fact().getClass()),
                                revision(entry.fact().getClass()),
                                PersonalMarks.told(data)))
                : entry;
    }

    public static String wireName(Class<? extends LedgerFact> type) {
        return FactKinds.of(type).wireName();
    }

    public static int revision(Class<? extends LedgerFact> type) {
        return FactKinds.of(type).revision();
    }

    /** Parses strict JSON that may hold many entries; the bound of one entry is not applied to the whole. */
    public static JsonNode list(String json) {
        return parse(json);
    }

    /** Parses strict JSON; duplicate members, depth beyond 32 and anything after the value are refused. */
    public static JsonNode tree(String json) {
        if (json.length() > LONGEST_ENTRY) {
            throw new Refusal(
                    "too-long",
                    "",
                    "The entry has " + json.length() + " characters; at most " + LONGEST_ENTRY
                            + " are taken. Keep documents outside the ledger and cite them.");
        }
        return parse(json);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Refusal(
                    "malformed-json",
                    "",
                    "This is not well-formed JSON: "
                            + Values.clip(
                                    e.getOriginalMessage().lines().findFirst().orElse("it cannot be read"), 200)
                            + (at == null ? "" : " (at line " + at.getLineNr() + ", column " + at.getColumnNr() + ")"));
        }
    }

    private static <T> T orRefuse(@Nullable T value, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return Objects.requireNonNull(value);
    }
}
