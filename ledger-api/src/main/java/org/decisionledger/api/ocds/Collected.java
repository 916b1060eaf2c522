package org.decisionledger.api.ocds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.decisionledger.projection.ocds.merge.MergeMode;

/** Notes each release that is found with the process it belongs to. */
final class Collected implements FoundRelease {

    private static final byte[] NO_OCID = "null".getBytes(StandardCharsets.US_ASCII);

    private final MergeMode mode;
    private final Bodies bodies;
    private final Releases releases;
    private final MergeLog log;
    private final JsonReader reader = new JsonReader();

    Collected(MergeMode mode, Bodies bodies, Releases releases, MergeLog log) {
        this.mode = mode;
        this.bodies = bodies;
        this.releases = releases;
        this.log = log;
    }

    @Override
    public void release(byte[] bytes, int from, int length, long offset, Head head, Where where) {
        byte[] ocid = head.ocid().length == 0 ? NO_OCID : inOneSpelling(head.ocid());
        if (mode == MergeMode.STANDARD && (ocid.length < 3 || ocid[0] != '"')) {
            log.error(where, "The release has no ocid, or one that is not text: it belongs to no process");
            return;
        }
        if (head.recordOcid().length > 0 && !Arrays.equals(inOneSpelling(head.recordOcid()), ocid)) {
            log.warning(
                    where,
                    "/ocid",
                    "differing-ocid",
                    text(ocid) + " in a record of " + text(head.recordOcid()) + "; the release's own counts");
        }
        try {
            releases.add(ocid, head.date(), bodies.put(bytes, from, length, offset), length, where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inOneSpelling(byte[] written) {
        String text = text(written);
        if (text.indexOf('\\') < 0) {
            return written;
        }
        try {
            JsonValue value = reader.read(written);
            JsonOutput out = new JsonOutput();
            (value instanceof JsonScalar scalar && scalar.kind() == JsonScalar.Kind.STRING
                            ? JsonScalar.string(scalar.text())
                            : value)
                    .writeTo(out);
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonFault fault) {
            return written;
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void fault(Where where, String message) {
        log.error(where, message);
    }

    @Override
    public void forget(int line) {
        releases.forget(line);
    }
}
