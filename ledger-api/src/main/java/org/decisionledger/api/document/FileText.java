package org.decisionledger.api.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The text of a file, page by page, read within bounds: a file made to exhaust whoever reads it is refused. */
final class FileText {

    static final int LONGEST_FILE = 50 * 1024 * 1024;
    static final int MOST_PAGES = 5_000;
    static final int LONGEST_TEXT = 20_000_000;
    private static final int LINES_ON_A_PAGE = 60;

    private FileText() {}

    /** The pages; of plain text and of DOCX without page breaks, stretches of {@value #LINES_ON_A_PAGE} lines. */
    static List<String> pages(byte[] bytes, long allowedSeconds) {
        if (bytes.length > LONGEST_FILE) {
            throw new Refusal(
                    "file-too-large",
                    "",
                    "A file may have " + LONGEST_FILE / 1024 / 1024 + " MiB; this one is larger. Split it.");
        }
        FileKind kind = FileKind.of(bytes);
        return within(allowedSeconds, () -> switch (kind) {
            case PDF -> PdfText.pages(bytes);
            case DOCX -> DocxText.pages(bytes);
            case TEXT -> lines(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    private static List<String> within(long allowedSeconds, Callable<List<String>> reading) {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        Future<List<String>> read = thread.submit(reading);
        try {
            return read.get(allowedSeconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(
                    "file-too-slow", "", "The text of the file could not be read in " + allowedSeconds + " s.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(e);
        } finally {
            thread.shutdownNow();
        }
    }

    static Refusal unreadable(@Nullable Throwable why) {
        return new Refusal(
                "file-unreadable",
                "",
                "The file says that it is of a kind that can be read, and cannot be: "
                        + (why == null ? "it ended early" : why.getMessage()) + ". It may be damaged; save it anew.");
    }

    static Refusal tooLong() {
        return new Refusal(
                "file-text-too-long",
                "",
                "The file has more than " + MOST_PAGES + " pages or " + LONGEST_TEXT
                        + " characters of text. Split it.");
    }

    /** Cut at form feeds; else after so many lines. */
    static List<String> lines(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw tooLong();
        }
        List<String> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            List<String> lines = page.lines().toList();
            for (int from = 0; from == 0 || from < lines.size(); from += LINES_ON_A_PAGE) {
                pages.add(String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES_ON_A_PAGE))));
            }
        }
        if (pages.size() > MOST_PAGES) {
            throw tooLong();
        }
        return List.copyOf(pages);
    }
}
