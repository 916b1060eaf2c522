package org.decisionledger.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.decisionledger.api.store.PendingWrites.Write;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * A file that is, after a power cut, as it was after some write, and never anything in between. What is written waits
 * in memory; {@link #force} puts it into a journal, has that put on disk, and only then writes it where it belongs. A
 * disk may write in any order and may write half: whatever it has of the file is put right from the journal when it is
 * opened.
 *
 * <p>After one failure nothing more is put on disk: what a system did not write it may have forgotten, and asking
 * again would succeed and mean nothing. What was written can still be read, and a little more can be written, in memory
 * alone.
 */
final class JournaledFile extends FileBaseDefault {

    /** A journal longer than this is begun again, once the file itself is on disk. */
    private static final long LAP = 16L << 20;

    /** More is not kept waiting for somebody to force it. */
    private static final long MOST_WAITING = 8L << 20;

    /** What may still be written when nothing can be put on disk any more. */
    private static final long MOST_AFTER_FAILURE = 64L << 20;

    private final FileChannel file;
    private final WriteJournal journal;
    private final boolean readOnly;
    private final PendingWrites pending = new PendingWrites();
    private final ReentrantReadWriteLock content = new ReentrantReadWriteLock();
    private final ReentrantLock forcing = new ReentrantLock();
    private long size;
    private volatile @Nullable IOException failure;

    private JournaledFile(FileChannel file, WriteJournal journal, boolean readOnly) throws IOException {
        this.file = file;
        this.journal = journal;
        this.readOnly = readOnly;
        this.size = file.size();
    }

    /** Opens it and puts it right; where nothing may be written, what the journal holds is only read over it. */
    static JournaledFile open(Path file, Path journal, boolean readOnly) throws IOException {
        FileChannel channel = readOnly
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            JournaledFile opened = new JournaledFile(channel, new WriteJournal(journal), readOnly);
            WriteJournal.read(journal, readOnly ? opened::keep : opened::putRight);
            if (!readOnly) {
                channel.force(true);
                opened.journal.remove();
            }
            return opened;
        } catch (UncheckedIOException e) {
            channel.close();
            throw Objects.requireNonNull(e.getCause());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void keep(Write write) {
        pending.add(write);
        size = Math.max(size, write.end());
    }

    private void putRight(Write write) {
        try {
            WriteJournal.writeFully(file, ByteBuffer.wrap(write.bytes()), write.offset());
            size = Math.max(size, write.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // guarded by a lock that lets many read
    public int read(ByteBuffer target, long position) throws IOException {
        content.readLock().lock();
        try {
            int length = (int) Math.min(target.remaining(), size - position);
            if (length <= 0) {
                return target.hasRemaining() ? -1 : 0;
            }
            ByteBuffer part = target.slice(target.position(), length);
            while (part.hasRemaining() && file.read(part, position + part.position()) >= 0) {
                // on to the rest
            }
            while (part.hasRemaining()) {
                part.put((byte) 0); // not in the file yet
            }
            pending.putOver(part.flip(), position);
            target.position(target.position() + length);
            return length;
        } finally {
            content.readLock().unlock();
        }
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // guarded by a lock that lets many read
    public int write(ByteBuffer source, long position) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        boolean much;
        content.writeLock().lock();
        try {
            if (failure != null && pending.bytes() + bytes.length > MOST_AFTER_FAILURE) {
                throw failed();
            }
            keep(new Write(position, bytes));
            much = failure == null && pending.bytes() > MOST_WAITING;
        } finally {
            content.writeLock().unlock();
        }
        if (much) {
            force(false);
        }
        return bytes.length;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        forcing.lock();
        try {
            refuseAfterFailure();
            List<Write> batch = waiting();
            if (!batch.isEmpty()) {
                journal.append(batch);
                putInPlace(batch);
                if (journal.length() > LAP) {
                    settle();
                }
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            forcing.unlock();
        }
    }

    private List<Write> waiting() {
        content.readLock().lock();
        try {
            return pending.all();
        } finally {
            content.readLock().unlock();
        }
    }

    private void putInPlace(List<Write> batch) throws IOException {
        content.writeLock().lock();
        try {
            for (Write write : batch) {
                WriteJournal.writeFully(file, ByteBuffer.wrap(write.bytes()), write.offset());
            }
            pending.removeFirst(batch.size());
        } finally {
            content.writeLock().unlock();
        }
    }

    /** Has the file itself put on disk, so that the journal is not needed any more. */
    private void settle() throws IOException {
        file.force(true);
        journal.beginAgain();
    }

    @Override
    protected void implTruncate(long newSize) throws IOException {
        forcing.lock();
        try {
            force(false);
            content.writeLock().lock();
            try {
                if (newSize < size) {
                    settle();
                    file.truncate(newSize);
                    file.force(true);
                    size = Math.max(newSize, pending.end());
                }
            } finally {
                content.writeLock().unlock();
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            forcing.unlock();
        }
    }

    private void refuseAfterFailure() throws IOException {
        if (failure != null) {
            throw failed();
        }
    }

    private IOException failed() {
        return new IOException("the disk failed before: " + (failure == null ? "" : failure.getMessage()), failure);
    }

    private IOException failed(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }

    @Override
    public long size() {
        content.readLock().lock();
        try {
            return size;
        } finally {
            content.readLock().unlock();
        }
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // nothing of this object is touched
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return file.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (file;
                journal) {
            if (!readOnly && failure == null) {
                force(false);
                file.force(true);
                journal.remove();
            }
        }
    }
}
