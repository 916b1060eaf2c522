package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.decisionledger.api.store.PendingWrites.Write;
import org.jspecify.annotations.Nullable;

/**
 * Writes to another file, put on disk here first. The first block tells the number of the lap, which is drawn; then come
 * batches, each at the beginning of a block, with the lap, a number that rises by one, and a checksum. So what is read
 * back is the batches as they were written, without a hole, up to the last that is whole; nothing of an earlier lap is
 * ever taken for one of this.
 *
 * <p>All integers are big-endian. First block: {@code MAGIC} (8 bytes), lap (8), CRC-32C of both (4). A batch: lap (8),
 * number (8), length of what follows (4), CRC-32C of the three and of what follows (4); then for each write its offset
 * (8), length (4) and bytes.
 */
final class WriteJournal implements AutoCloseable {

    static final int BLOCK = 4096;

    private static final long MAGIC = 0x4c4544474a524e31L; // "LEDGJRN1"
    private static final int HEAD = 24;
    private static final int WRITE_HEAD = 12;
    private static final SecureRandom LAPS = new SecureRandom();

    private final Path file;
    private @Nullable FileChannel channel;
    private long lap;
    private long number;
    private long end;

    WriteJournal(Path file) {
        this.file = file;
    }

    /** Returns when the batch is on disk. */
    void append(List<Write> batch) throws IOException {
        FileChannel to = channel == null ? begin() : channel;
        ByteBuffer bytes = encoded(batch);
        writeFully(to, bytes, end);
        to.force(false);
        end += roundedUp(bytes.limit());
        number++;
    }

    private FileChannel begin() throws IOException {
        FileChannel made = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel = made;
        DurableFolder.sync(folder());
        beginLap(made);
        return made;
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private void beginLap(FileChannel to) throws IOException {
        lap = LAPS.nextLong();
        number = 0;
        end = BLOCK;
        ByteBuffer first = ByteBuffer.allocate(20).putLong(MAGIC).putLong(lap);
        first.putInt(checksum(first.array(), 0, 16, null)).flip();
        writeFully(to, first, 0);
    }

    /** Begins from the front; all that was appended is on disk where it belongs. */
    void beginAgain() throws IOException {
        FileChannel to = channel;
        if (to != null) {
            beginLap(to);
            to.force(false);
        }
    }

    /** How long it has become. */
    long length() {
        return end;
    }

    private ByteBuffer encoded(List<Write> batch) {
        int length = batch.stream()
                .mapToInt(write -> WRITE_HEAD + write.bytes().length)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + length);
        bytes.putLong(lap).putLong(number).putInt(length).putInt(0);
        for (Write write : batch) {
            bytes.putLong(write.offset()).putInt(write.bytes().length).put(write.bytes());
        }
        bytes.putInt(20, checksum(bytes.array(), 0, 20, ByteBuffer.wrap(bytes.array(), HEAD, length)));
        return bytes.flip();
    }

    private static int checksum(byte[] head, int from, int to, @Nullable ByteBuffer rest) {
        CRC32C sum = new CRC32C();
        sum.update(head, from, to);
        if (rest != null) {
            sum.update(rest);
        }
        return (int) sum.getValue();
    }

    static void writeFully(FileChannel to, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    private static long roundedUp(long length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Hands over every write of every whole batch in {@code file}, in their order. */
    static void read(Path file, Consumer<Write> taker) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer first = bytes(from, 0, 20);
            if (first.limit() < 20
                    || first.getLong() != MAGIC
                    || first.getInt(16) != checksum(first.array(), 0, 16, null)) {
                return;
            }
            long lap = first.getLong();
            long at = BLOCK;
            Optional<List<Write>> batch = batch(from, at, lap, 0);
            for (long number = 1; batch.isPresent(); number++) {
                long length = HEAD;
                for (Write write : batch.get()) {
                    taker.accept(write);
                    length += WRITE_HEAD + write.bytes().length;
                }
                at += roundedUp(length);
                batch = batch(from, at, lap, number);
            }
        }
    }

    /** The batch at an offset; empty when it is not the one that is due, or not whole. */
    private static Optional<List<Write>> batch(FileChannel from, long at, long lap, long number) throws IOException {
        ByteBuffer head = bytes(from, at, HEAD);
        if (head.limit() < HEAD || head.getLong() != lap || head.getLong() != number) {
            return Optional.empty();
        }
        int length = head.getInt();
        if (length < 0 || length > from.size() - at - HEAD) {
            return Optional.empty();
        }
        ByteBuffer rest = bytes(from, at + HEAD, length);
        if (head.getInt() != checksum(head.array(), 0, 20, rest.duplicate())) {
            return Optional.empty();
        }
        List<Write> writes = new ArrayList<>();
        while (rest.hasRemaining()) {
            long offset = rest.getLong();
            byte[] bytes = new byte[rest.getInt()];
            rest.get(bytes);
            writes.add(new Write(offset, bytes));
        }
        return Optional.of(writes);
    }

    private static ByteBuffer bytes(FileChannel from, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && from.read(bytes, at + bytes.position()) >= 0) {
            // on to the rest
        }
        return bytes.flip();
    }

    /** Takes the file away, when all that was appended is on disk where it belongs. */
    void remove() throws IOException {
        close();
        if (Files.deleteIfExists(file)) {
            DurableFolder.sync(folder());
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
