package org.decisionledger.api.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.api.activity.Use.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The uses of the ledger, a line of JSON for each, in files that are only ever added to. A file that has grown to its
 * size is followed by another; when there are more files than are kept the oldest is removed, and a line says so. Any
 * number of threads may call it.
 */
public final class UseLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UseLog.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int IN_MEMORY = 10_000;

    private final @Nullable Path folder;
    private final Bounds bounds;
    private final Deque<Use> memory = new ArrayDeque<>();
    private int number;
    private @Nullable FileChannel file;
    private long lost;

    /**
     * How much is kept.
     *
     * @param bytes a file is followed by another when it has grown to so many
     * @param files at most so many
     */
    public record Bounds(long bytes, int files) {

        /** Some 160 MB in all, of the order of a million uses. */
        public static final Bounds STANDARD = new Bounds(8L * 1024 * 1024, 20);
    }

    /** @param users folder of those who may sign in; {@code null} to keep the last uses in memory alone */
    public UseLog(@Nullable Path users, Bounds bounds) {
        this.folder = users == null ? null : users.resolve("activity");
        this.bounds = bounds;
        List<Path> files = files();
        this.number = files.isEmpty() ? 0 : number(files.getLast());
    }

    /** Adds a use. That one cannot be kept stops nobody's work; it is logged, and counted. */
    public synchronized void add(Use use) {
        if (folder == null) {
            memory.addLast(use);
            if (memory.size() > IN_MEMORY) {
                memory.removeFirst();
            }
            return;
        }
        try {
            write(folder, use);
        } catch (IOException | JacksonException e) {
            lost++;
            LOG.warn("A use of the ledger could not be kept: {}", e.toString());
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            LOG.warn("The log of uses could not be closed: {}", e.toString());
        }
        file = null;
    }

    /** How many uses since the start could not be kept. */
    public synchronized long lost() {
        return lost;
    }

    private void write(Path into, Use use) throws IOException {
        FileChannel channel = file;
        if (channel == null || channel.size() >= bounds.bytes()) {
            channel = next(into, channel, use.at());
            file = channel;
        }
        put(channel, use);
        if (use.what() != What.VIEWED) {
            channel.force(false); // what somebody read last may be gone after a power cut, what they did is not
        }
    }

    private static void put(FileChannel channel, Use use) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(use) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private FileChannel next(Path into, @Nullable FileChannel full, Instant at) throws IOException {
        Files.createDirectories(into);
        if (full != null) {
            full.close();
            number++;
        } else if (number == 0) {
            number = 1;
        }
        Path next = into.resolve(String.format("activity-%06d.jsonl", number));
        if (Files.notExists(next)) {
            Files.createFile(next);
            onlyForTheOwner(next);
        }
        FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        if (channel.size() > 0) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'})); // the last line may have been cut off
        }
        List<Path> all = files();
        for (Path oldest : all.subList(0, Math.max(0, all.size() - bounds.files()))) {
            Files.delete(oldest);
            put(
                    channel,
                    new Use(at, What.LET_GO, "", "page", oldest.getFileName().toString(), "", null, null, 0));
        }
        return channel;
    }

    private static void onlyForTheOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /**
     * Uses that {@code wanted} takes, the newest first.
     *
     * @param skip so many of them are passed over
     * @param most at most so many
     */
    public List<Use> newest(Predicate<Use> wanted, int skip, int most) {
        List<Use> found = new ArrayList<>();
        int passed = 0;
        for (List<Use> some : newestFilesFirst()) {
            for (int i = some.size() - 1; i >= 0; i--) {
                Use use = some.get(i);
                if (wanted.test(use) && passed++ >= skip) {
                    found.add(use);
                    if (found.size() == most) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private Iterable<List<Use>> newestFilesFirst() {
        if (folder == null) {
            synchronized (this) {
                return List.of(List.copyOf(memory));
            }
        }
        List<Path> files = new ArrayList<>(files());
        Collections.reverse(files);
        return () -> files.stream().map(UseLog::read).iterator();
    }

    private static List<Use> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(UseLog::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The log of uses cannot be read: " + file.getFileName(), e);
        }
    }

    /** A line that is blank or was cut off by a power cut is none. */
    private static Stream<Use> read(String line) {
        try {
            return line.isEmpty() ? Stream.empty() : Stream.of(JSON.readValue(line, Use.class));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private List<Path> files() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("activity-[0-9]{6}\\.jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The log of uses cannot be listed.", e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
    }
}
