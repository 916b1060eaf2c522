package org.decisionledger.api.command;

import java.io.PrintWriter;
import org.decisionledger.api.terminal.JsonView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Has a running server make its projections anew, and watches. */
final class RemoteRebuild {

    private static final long LOOK_EVERY_MS = 500;

    private RemoteRebuild() {}

    static int run(String url, boolean compare, String format, PrintWriter out, PrintWriter err)
            throws InterruptedException {
        JsonNode status = read(Remote.posted(url, "/api/rebuild?compare=" + compare, "{}"));
        while (status.path("running").asBoolean()) {
            RebuildCommand.tell(
                    status.path("position").asLong(),
                    status.path("of").asLong(),
                    status.path("perSecond").asDouble(),
                    err);
            Thread.sleep(LOOK_EVERY_MS);
            status = read(Remote.get(url, "/api/rebuild"));
        }
        if (status.hasNonNull("error")) {
            throw new RemoteFault(Exit.CANNOT, status.path("error").asString());
        }
        out.print(Remote.get(url, "/api/rebuild/report?format=" + format));
        out.flush();
        return compare && !status.path("same").asBoolean() ? Exit.NO : Exit.DONE;
    }

    private static JsonNode read(String json) {
        try {
            return JsonView.mapper().readTree(json);
        } catch (JacksonException e) {
            throw new RemoteFault(Exit.CANNOT, "What answers is not a ledger that can be rebuilt.");
        }
    }
}
