package org.decisionledger.projection.legacy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.archive.Needed;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * What is put into the pack of a legacy record: the record for programs, the entries it cites, and a text that says what
 * it all is. The same record gives the same text.
 */
public final class LegacyPack {

    /** The record as JSON, in the shape of every other answer. */
    public static final String RECORD = "legacy-record.json";

    /**
     * The entries cited with their corrections and withdrawals, and with those that they need to be recorded elsewhere,
     * in the exchange form, one a line.
     */
    public static final String ENTRIES = "entries.jsonl";

    /** What the pack is, in plain words. */
    public static final String README = "README.txt";

    private LegacyPack() {}

    /**
     * The files of the pack, by name.
     *
     * @param source where the record was worked out from
     * @param json writes an answer as JSON text
     */
    public static SortedMap<String, String> files(
            EntrySource source, LegacyRecord record, Function<Object, String> json) {
        return new TreeMap<>(Map.of(
                RECORD, json.apply(record) + "\n", ENTRIES, entries(source, record), README, LegacyReadme.of(record)));
    }

    /** In order of recording, with the changes recorded by the moment asked about and no later one. */
    private static String entries(EntrySource source, LegacyRecord record) {
        return Needed.by(source, cited(record), source.cut(record.asOf().recorded())).stream()
                .map(e -> EntryFormat.write(e.entry()) + "\n")
                .collect(Collectors.joining());
    }

    /** The names of the entries that a record cites. */
    public static List<EntryId> cited(LegacyRecord record) {
        return record.rows().stream().map(TimelineRow::entry).map(EntryId::new).toList();
    }
}
