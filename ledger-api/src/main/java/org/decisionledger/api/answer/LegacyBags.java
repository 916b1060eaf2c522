package org.decisionledger.api.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.decisionledger.api.bag.Bag;
import org.decisionledger.api.bag.BagWriter;
import org.decisionledger.projection.legacy.LegacyRecord;

/** A legacy record as a bag (RFC 8493) that can be handed over. The same record bagged on the same day is the same bytes. */
public final class LegacyBags {

    private LegacyBags() {}

    /** The bag as a zip archive. */
    public static byte[] zip(Answers answers, LegacyRecord record, LocalDate bagged, Function<Object, String> json) {
        SortedMap<String, String> files = answers.legacyPack(record, json);
        String name =
                "legacy-record-" + slug(record.organisation()) + (record.on() == null ? "" : "-" + slug(record.on()));
        UUID identifier = UUID.nameUUIDFromBytes(files.toString().getBytes(StandardCharsets.UTF_8));
        Bag bag = Bag.ofTexts(
                name.length() <= 100 ? name : name.substring(0, 100),
                oneLine(record.title()),
                bagged,
                "urn:uuid:" + identifier,
                oneLine("Legacy record of " + record.title()
                        + (record.onWords() == null ? "" : " on " + record.onWords()) + ", up to position "
                        + record.position() + " of the ledger"),
                files);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BagWriter.zip(bag, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String slug(String text) {
        return text.replaceFirst("^[a-z]+:", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }
}
