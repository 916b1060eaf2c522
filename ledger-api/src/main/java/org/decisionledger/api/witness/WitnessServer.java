package org.decisionledger.api.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.decisionledger.api.witness.WitnessFolder.Answer;
import org.decisionledger.core.transparency.AddCheckpoint;
import org.decisionledger.core.transparency.Countersigning;
import org.decisionledger.core.transparency.Countersigning.Conflict;
import org.decisionledger.core.transparency.Countersigning.Due;
import org.decisionledger.core.transparency.Countersigning.NotByTheLog;
import org.decisionledger.core.transparency.Countersigning.NotConsistent;
import org.decisionledger.core.transparency.Countersigning.OldBeyondNew;
import org.decisionledger.core.transparency.Countersigning.UnknownLog;
import org.decisionledger.core.transparency.SignedNote;

/**
 * The door of a witness: {@code POST /add-checkpoint} as C2SP tlog-witness has it, and what was countersigned last of a
 * log at {@code GET /<SHA-256 of its name>/checkpoint}.
 */
public final class WitnessServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(WitnessServer.class.getName());
    private static final int LONGEST_REQUEST = 1 << 16;
    private static final String SIZE = "text/x.tlog.size";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final WitnessFolder witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param port 0 for any free one */
    public WitnessServer(WitnessFolder witness, String address, int port) throws IOException {
        this.witness = witness;
        this.server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What is sent back. */
    private record Reply(int status, String type, String body) {}

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try {
            if (path.equals("/add-checkpoint") && exchange.getRequestMethod().equals("POST")) {
                return add(exchange.getRequestBody().readNBytes(LONGEST_REQUEST + 1));
            }
            Optional<String> last = path.endsWith("/checkpoint")
                    ? witness.lastOf(path.substring(1, Math.max(1, path.length() - "/checkpoint".length())))
                    : Optional.empty();
            return last.map(text -> new Reply(200, TEXT, text))
                    .orElse(new Reply(404, TEXT, "There is nothing here.\n"));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request failed", e);
            return new Reply(500, TEXT, "Nothing was countersigned.\n");
        }
    }

    private Reply add(byte[] body) {
        if (body.length > LONGEST_REQUEST) {
            return new Reply(400, TEXT, "The request is too long.\n");
        }
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Reply(400, TEXT, e.getMessage() + ".\n");
        }
        return said(witness.answer(request));
    }

    private Reply said(Answer answer) {
        Countersigning judged = answer.judged();
        return switch (judged) {
            case Due due -> new Reply(200, TEXT, SignedNote.lines(signatures(answer)));
            case UnknownLog unknown -> new Reply(404, TEXT, "The log " + unknown.origin() + " is not known here.\n");
            case NotByTheLog not -> new Reply(403, TEXT, not.why() + ".\n");
            case OldBeyondNew beyond -> new Reply(400, TEXT, "The old size is beyond that of the checkpoint.\n");
            case Conflict conflict -> new Reply(409, SIZE, conflict.held() + "\n");
            case NotConsistent not -> new Reply(422, TEXT, not.why() + ".\n");
        };
    }

    private List<SignedNote.Line> signatures(Answer answer) {
        return answer.cosigned().orElseThrow().by(witness.key());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
