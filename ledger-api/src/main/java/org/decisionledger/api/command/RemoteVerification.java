package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.format.EntryFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Has a running server verify the ledger it holds, and waits for it. */
final class RemoteVerification {

    private static final String PATH = "/api/verification";
    private static final long PAUSE_MS = 200;

    private final String url;
    private final PrintWriter err;

    RemoteVerification(String url, PrintWriter err) {
        this.url = url;
        this.err = err;
    }

    int ask(long since, List<Path> kept, @Nullable String key, String format, PrintWriter out) {
        JsonNode state = EntryFormat.list(Remote.posted(url, PATH, question(since, kept, key)));
        Progress progress = new Progress(err, state.path("entries").asLong());
        while (state.path("running").asBoolean()) {
            progress.accept(state.path("position").asLong());
            pause();
            state = EntryFormat.list(Remote.get(url, PATH));
        }
        progress.end();
        if (!state.path("fault").isMissingNode()) {
            throw new RemoteFault(Exit.CANNOT, state.path("fault").asString(""));
        }
        out.print(
                format.equals("json")
                        ? JsonView.writePretty(state.path("result")) + "\n"
                        : Remote.get(url, PATH + "?format=" + format));
        out.flush();
        return state.path("sound").asBoolean() ? Exit.DONE : Exit.NO;
    }

    private static String question(long since, List<Path> kept, @Nullable String key) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("since", since);
        question.put("checkpoints", kept.stream().map(RemoteVerification::text).toList());
        if (key != null) {
            question.put("key", key);
        }
        return JsonView.write(question);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read as a signed checkpoint.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteFault(Exit.CANNOT, "Stopped while waiting; the server goes on.");
        }
    }
}
