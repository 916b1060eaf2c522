package org.decisionledger.api.ocds;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.decisionledger.projection.ocds.merge.MergeFault;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeWarning;
import org.decisionledger.projection.ocds.merge.Merging;
import org.jspecify.annotations.Nullable;

/**
 * Merges all the releases of a source, one process after the other in the order in which the processes first appear,
 * one merged release a line.
 *
 * <p>A process with a release that cannot be merged is left out and told, for a merged release without it would pass
 * for the whole; the others come out. A source that breaks off yields nothing, for any of its processes may lack
 * releases.
 */
public final class OcdsMerge {

    private static final int DRAINED = 1 << 16;

    private final MergeAsked asked;
    private final Bodies bodies;
    private final MergeLog log;
    private final Releases releases = new Releases();
    private final JsonReader reader;
    private final JsonOutput out = new JsonOutput();

    private OcdsMerge(MergeAsked asked, Bodies bodies, MergeLog log) {
        this.asked = asked;
        this.reader = asked.mode() == MergeMode.COMPATIBLE ? JsonReader.withConstants() : new JsonReader();
        this.bodies = bodies;
        this.log = log;
    }

    /**
     * Merges a source.
     *
     * @param into gets the merged releases; is flushed and left open
     * @param told gets errors and warnings with their place, and a last line on the whole
     * @return whether there was no error
     * @throws IOException when the temporary file or the result cannot be written
     */
    public static boolean merge(Source source, MergeAsked asked, OutputStream into, Consumer<String> told)
            throws IOException {
        MergeLog log = new MergeLog(source.name(), told);
        OcdsMerge merge = new OcdsMerge(asked, source.bodies(), log);
        long merged = 0;
        try {
            ReleaseScanner.scan(source.in(), new Collected(asked.mode(), source.bodies(), merge.releases, log));
            merged = merge.write(into);
        } catch (ScanFault fault) {
            log.error(fault.where(), fault.what() + "; nothing was merged");
        }
        log.summary(asked, merge.releases.size(), merge.releases.processes(), merged);
        return log.errors() == 0;
    }

    private long write(OutputStream into) throws IOException {
        Chronology chronology = new Chronology(releases, log);
        long merged = 0;
        for (int process = 0; process < releases.processes(); process++) {
            int[] arrived = releases.of(process);
            int[] inOrder = arrived.length == 0 ? null : chronology.inOrder(arrived, asked.mode());
            if (inOrder != null && process(inOrder)) {
                merged++;
            }
            if (out.size() > DRAINED) {
                out.drainTo(into);
            }
        }
        out.drainTo(into);
        into.flush();
        return merged;
    }

    private boolean process(int[] inOrder) throws IOException {
        int before = out.size();
        Telling telling = new Telling();
        Merging merging = Merging.start(asked.form(), asked.mode(), asked.rules(), telling::warn);
        try {
            for (int release : inOrder) {
                telling.release = release;
                JsonObject body = body(release);
                if (body == null) {
                    return false;
                }
                merging.add(body, releases.length(release));
            }
            merging.writeTo(out);
            out.ascii('\n');
            return true;
        } catch (MergeFault fault) {
            out.cutBackTo(before);
            log.error(releases.where(telling.release), fault.path(), fault.getMessage() + "; the process is left out");
            return false;
        }
    }

    private @Nullable JsonObject body(int release) throws IOException {
        Where where = releases.where(release);
        byte[] bytes = bodies.get(releases.offset(release), releases.length(release));
        try {
            JsonObject body = (JsonObject) reader.read(bytes);
            if (asked.mode() == MergeMode.STANDARD && !hasId(body)) {
                log.error(
                        where,
                        "The release has no id, or one that is neither text nor a number; its process is left out");
                return null;
            }
            return body;
        } catch (JsonFault fault) {
            int line = where.line();
            for (int i = 0; i < fault.offset() && i < bytes.length; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            log.error(
                    new Where(line, where.item(), where.record(), where.release()),
                    fault.pointer(),
                    fault.getMessage() + "; the process is left out");
            return null;
        }
    }

    private static boolean hasId(JsonObject body) {
        JsonValue id = body.get("id");
        return id instanceof JsonScalar scalar
                && (scalar.kind() == JsonScalar.Kind.STRING || scalar.kind() == JsonScalar.Kind.NUMBER);
    }

    /** Gives each warning the place of the release that is being merged. */
    private final class Telling {

        private int release;

        void warn(MergeWarning warning) {
            log.warning(
                    releases.where(release), warning.pointer(), warning.kind().word(), warning.message());
        }
    }
}
