package org.decisionledger.api.ods;

import org.decisionledger.core.format.EntryFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that holds the record of one organisation, or a list of them, or several one after the other. */
final class OrdFile {

    /** At most so deep; published records are 8 deep. */
    private static final int DEEPEST = 32;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(EntryFormat.LONGEST_ENTRY)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // more records may follow
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final Spot file;
    private final String digest;
    private final Published published;
    private final Report report;
    private int records;

    private OrdFile(Spot file, String digest, Published published, Report report) {
        this.file = file;
        this.digest = digest;
        this.published = published;
        this.report = report;
    }

    /** Reads the whole text; where the JSON is broken, nothing after that place can be understood. */
    static void readJson(String name, String text, String digest, Published published, Report report) {
        OrdFile file = new OrdFile(Spot.whole(name), digest, published, report);
        file.values(text, 0);
        file.orEmpty();
    }

    /** Reads line by line; a line that is broken does not keep the others from being judged. */
    static void readLines(String name, String text, String digest, Published published, Report report) {
        OrdFile file = new OrdFile(Spot.whole(name), digest, published, report);
        int line = 0;
        for (String one : (Iterable<String>) text.lines()::iterator) {
            if (report.full()) {
                return;
            }
            file.values(one, line++);
        }
        file.orEmpty();
    }

    private void orEmpty() {
        if (records == 0 && report.faults().isEmpty()) {
            report.fault(file, "empty", "This holds no record. Was it cut off, or is it the wrong file?");
        }
    }

    private void values(String text, int linesBefore) {
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.START_ARRAY) {
                        while (parser.nextToken() != JsonToken.END_ARRAY && !report.full()) {
                            value(parser, linesBefore);
                        }
                    } else {
                        value(parser, linesBefore);
                    }
                    if (report.full()) {
                        return;
                    }
                }
            } catch (JacksonException e) {
                int line = linesBefore + Math.max(1, parser.currentLocation().getLineNr());
                records++;
                report.fault(file.at("line " + line), "malformed-json", why(e));
            }
        }
    }

    private void value(JsonParser parser, int linesBefore) {
        Spot spot =
                file.at("line " + (linesBefore + parser.currentTokenLocation().getLineNr()));
        JsonNode value = JSON.readTree(parser);
        records++;
        JsonNode record = value.path("Organisation").isObject() ? value.path("Organisation") : value;
        if (value.path("Organisations").isArray()) {
            value.path("Organisations").forEach(each -> record(each, spot));
        } else {
            record(record, spot);
        }
    }

    private void record(JsonNode record, Spot spot) {
        if (!record.isObject()) {
            report.fault(spot, "wrong-type", "The record of an organisation, { … }, is expected here.");
        } else if (record.has("resourceType")) {
            report.fault(
                    spot,
                    "other-format",
                    "This is a FHIR resource. Fetch the record from the ORD interface (JSON), which lists successions.");
        } else {
            OrdRecord.read(record, JSON.writeValueAsString(record), digest, spot, published, report);
        }
    }

    private static String why(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "A text or number here is too long, or the record is more than " + DEEPEST + " levels deep.";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "The text ends half way. Was the file cut off on the way? Fetch it again.";
        }
        String words = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return "This is not well-formed JSON: " + Report.quoted(words) + ".";
    }
}
