package org.decisionledger.api.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what the real one does, each step under the eyes of the watcher. */
final class WatchedProvider extends FileSystemProvider {

    private final WatchedDisk disk;
    private final DiskWatcher watcher;

    WatchedProvider(WatchedDisk disk, DiskWatcher watcher) {
        this.disk = disk;
        this.watcher = watcher;
    }

    private static Path real(Path path) {
        return WatchedDisk.real(path).toAbsolutePath();
    }

    private static FileSystemProvider provider(Path path) {
        return real(path).getFileSystem().provider();
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = real(path);
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        FileChannel[] opened = new FileChannel[1];
        DiskWatcher.Effect open = () -> opened[0] = FileChannel.open(file, options, attributes);
        if (writes && Files.notExists(file)) {
            watcher.step(new DiskStep.Made(file), open);
        } else {
            open.happen();
        }
        boolean atOnce = options.contains(StandardOpenOption.SYNC) || options.contains(StandardOpenOption.DSYNC);
        return new WatchedChannel(file, opened[0], watcher, atOnce);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options.isEmpty() ? Set.of(StandardOpenOption.READ) : options, attributes);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        Path folder = real(path);
        if (Files.exists(folder)) {
            Files.createDirectory(folder, attributes);
        }
        watcher.step(new DiskStep.FolderMade(folder), () -> Files.createDirectory(folder, attributes));
    }

    @Override
    public void delete(Path path) throws IOException {
        Path file = real(path);
        if (Files.exists(file)) {
            watcher.step(new DiskStep.Removed(file), () -> Files.delete(file));
        } else {
            Files.delete(file);
        }
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        watcher.step(new DiskStep.Renamed(real(from), real(to)), () -> Files.move(real(from), real(to), options));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return new WatchedSpace(Files.getFileStore(real(path)), watcher);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(real(path))) {
            for (Path name : found) {
                Path watched = disk.watched(name);
                if (filter.accept(watched)) {
                    names.add(watched);
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public java.util.Iterator<Path> iterator() {
                return names.iterator();
            }

            @Override
            public void close() {
                // Read already.
            }
        };
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException("copied unseen");
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider(path).checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        return disk.watched(Path.of(uri));
    }
}
