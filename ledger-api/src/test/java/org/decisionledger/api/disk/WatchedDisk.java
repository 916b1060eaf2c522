package org.decisionledger.api.disk;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The real file system, with somebody who watches each step. Its paths look like the real ones. */
public final class WatchedDisk extends FileSystem {

    private static final FileSystem REAL = FileSystems.getDefault();

    private final FileSystemProvider provider;

    public WatchedDisk(DiskWatcher watcher) {
        this.provider = new WatchedProvider(this, watcher);
    }

    /** The same path on this disk. */
    public Path watched(Path real) {
        return (Path) Proxy.newProxyInstance(
                WatchedDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new WatchedPath(this, real));
    }

    /** The path of the real file system; one that is real already as it is. */
    public static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((WatchedPath) Proxy.getInvocationHandler(path)).real() : path;
    }

    private record WatchedPath(WatchedDisk disk, Path real) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return disk;
            }
            Object[] given = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < given.length; i++) {
                given[i] = given[i] instanceof Path path ? WatchedDisk.real(path) : given[i];
            }
            try {
                Object answer = method.invoke(real, given);
                if (answer instanceof Iterator<?> names) {
                    return new WatchedNames(disk, names);
                }
                return answer instanceof Path path ? disk.watched(path) : answer;
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }
    }

    private record WatchedNames(WatchedDisk disk, Iterator<?> names) implements Iterator<Path> {

        @Override
        public boolean hasNext() {
            return names.hasNext();
        }

        @Override
        public Path next() {
            return disk.watched((Path) names.next());
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return REAL.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return REAL.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return REAL.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return REAL.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return watched(REAL.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = REAL.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return REAL.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        throw new UnsupportedOperationException();
    }
}
