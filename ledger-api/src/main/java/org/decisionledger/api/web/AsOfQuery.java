package org.decisionledger.api.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The moment a page is asked for, as it stands in the address.
 *
 * @param recordedText as typed, empty when not asked
 * @param occurredText as typed, empty when not asked
 * @param asOf what it means
 */
public record AsOfQuery(String recordedText, String occurredText, AsOf asOf) {

    /** Names of the two parameters in every address. */
    public static final String RECORDED = "asOfRecorded";

    public static final String OCCURRED = "asOfOccurred";

    /** No moment asked: everything recorded up to now. */
    public static final AsOfQuery NOW = new AsOfQuery("", "", AsOf.NOW);

    /** Reads what was typed, and says everything that is wrong with it at once. */
    public static AsOfQuery of(@Nullable String recordedText, @Nullable String occurredText) throws UnreadableMoment {
        String typedRecorded = recordedText == null ? "" : recordedText.strip();
        String typedOccurred = occurredText == null ? "" : occurredText.strip();
        List<UnreadableMoment.Problem> problems = new ArrayList<>();
        Instant recorded = null;
        try {
            recorded = AsOfReader.read(typedRecorded, null).recorded();
        } catch (QuestionFault.Malformed e) {
            problems.add(new UnreadableMoment.Problem(RECORDED, "as-of.recorded.unreadable", typedRecorded));
        }
        Edtf occurred = null;
        try {
            occurred = AsOfReader.read(null, typedOccurred).occurred();
        } catch (QuestionFault.Malformed e) {
            problems.add(new UnreadableMoment.Problem(OCCURRED, "as-of.occurred.unreadable", typedOccurred));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableMoment(typedRecorded, typedOccurred, problems);
        }
        return new AsOfQuery(typedRecorded, typedOccurred, new AsOf(recorded, occurred));
    }

    public boolean isNow() {
        return asOf.isNow();
    }

    public boolean isRecordedAsked() {
        return asOf.recorded() != null;
    }

    public boolean isOccurredAsked() {
        return asOf.occurred() != null;
    }

    /** Whether the end of a day is meant, asked for as a day. */
    public boolean isWholeDay() {
        return isRecordedAsked() && recordedText.indexOf('T') < 0;
    }

    /** The day or the time asked for in words, UK time; empty when not asked. */
    public String recordedWords() {
        Instant recorded = asOf.recorded();
        if (recorded == null) {
            return "";
        }
        return isWholeDay() ? InWords.dayOf(recorded) : InWords.momentOf(recorded);
    }

    /** The date asked for in words; empty when not asked. */
    public String occurredWords() {
        Edtf occurred = asOf.occurred();
        return occurred == null ? "" : occurred.inWords();
    }

    /** What every link within the pages carries along. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (isRecordedAsked()) {
            parameters.put(RECORDED, recordedText);
        }
        if (isOccurredAsked()) {
            parameters.put(OCCURRED, occurredText);
        }
        return parameters;
    }
}
