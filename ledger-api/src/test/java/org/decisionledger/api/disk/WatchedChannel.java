package org.decisionledger.api.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel of one file, or of a folder that is to be synced. */
final class WatchedChannel extends FileChannel {

    private final Path path;
    private final FileChannel real;
    private final DiskWatcher watcher;
    private final boolean syncsAtOnce;

    WatchedChannel(Path path, FileChannel real, DiskWatcher watcher, boolean syncsAtOnce) {
        this.path = path;
        this.real = real;
        this.watcher = watcher;
        this.syncsAtOnce = syncsAtOnce;
    }

    @Override
    public int write(ByteBuffer source, long offset) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        watcher.step(new DiskStep.Written(path, offset, bytes), () -> {
            for (long at = offset; source.hasRemaining(); ) {
                at += real.write(source, at);
            }
        });
        if (syncsAtOnce) {
            force(true);
        }
        return bytes.length;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        long at = real.position();
        int written = write(source, at);
        real.position(at + written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        watcher.step(new DiskStep.Synced(path), () -> real.force(metaData));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < real.size()) {
            watcher.step(new DiskStep.Cut(path, size), () -> real.truncate(size));
        }
        return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        return real.read(target, offset);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException("written unseen");
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("written unseen");
    }
}
