package org.decisionledger.api.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/** How much room there is, as the watcher has it. */
final class WatchedSpace extends FileStore {

    private final FileStore real;
    private final DiskWatcher watcher;

    WatchedSpace(FileStore real, DiskWatcher watcher) {
        this.real = real;
        this.watcher = watcher;
    }

    @Override
    public long getUsableSpace() throws IOException {
        return watcher.usableSpace(real.getUsableSpace());
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return watcher.usableSpace(real.getUnallocatedSpace());
    }

    @Override
    public long getTotalSpace() throws IOException {
        return real.getTotalSpace();
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public String type() {
        return real.type();
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return real.supportsFileAttributeView(type);
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return real.supportsFileAttributeView(name);
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return real.getFileStoreAttributeView(type);
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        return real.getAttribute(attribute);
    }
}
