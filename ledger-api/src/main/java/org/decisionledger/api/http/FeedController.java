package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.feed.FeedStream;
import org.decisionledger.api.feed.Feeds;
import org.decisionledger.api.terminal.JsonView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded, entry by entry, for programs that follow the ledger. */
@RestController
@RequestMapping("/api/feed")
class FeedController implements SmartLifecycle {

    private final Feeds feeds;
    private final FeedStream stream;
    private volatile boolean running;

    FeedController(OpenLedger ledger) {
        this.feeds = new Feeds(ledger.log().told());
        this.stream = new FeedStream(feeds, JsonView::write);
    }

    /** A page of entries after a position; its {@code next} asks for the page behind it. */
    @GetMapping
    ResponseEntity<Object> page(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(feeds.after(after, limit), format);
    }

    /** The same as they come, as server-sent events; {@code Last-Event-ID} goes before {@code after}. */
    @GetMapping("/events")
    void events(
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response)
            throws IOException {
        long from = last == null ? after : position(last);
        feeds.after(from, 1); // refused here, while it can still be said
        if (!stream.enter()) {
            response.sendError(
                    HttpStatus.SERVICE_UNAVAILABLE.value(),
                    FeedStream.MOST_READERS + " follow the ledger already, or it is being closed.");
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            stream.write(from, response.getOutputStream());
        } catch (IOException e) {
            // The reader has gone, and comes back when it wants to.
        } finally {
            stream.leave();
        }
    }

    private static long position(String last) {
        try {
            return Long.parseLong(last.strip());
        } catch (NumberFormatException e) {
            throw new QuestionFault.Malformed("Last-Event-ID is the position of an entry, not \"" + last + "\".");
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server stops, which would otherwise wait for those who follow. */
    @Override
    public void stop() {
        stream.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
