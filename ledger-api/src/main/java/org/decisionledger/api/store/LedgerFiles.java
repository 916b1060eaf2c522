package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileUtils;

/**
 * What H2 finds under {@code jdbc:h2:ledger:}, the files of the default file system with one difference: the file of a
 * database is written by way of a journal. Public only because H2 makes one for each path.
 */
public final class LedgerFiles extends FilePathWrapper {

    private static final String SCHEME = "ledger";
    private static final String DATABASE = ".mv.db";

    /** A path knows its file system, and its text, which is all that H2 keeps, does not. */
    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new LedgerFiles());
    }

    /** The address of the database {@code name} in {@code folder}, which is absolute. */
    static String url(Path folder, String name) {
        FOLDERS.put(folder.toString(), folder);
        return "jdbc:h2:" + SCHEME + ":" + folder.resolve(name);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path plain = Path.of(getBase().toString());
        Path named = Objects.requireNonNull(plain.getParent());
        Path folder = FOLDERS.getOrDefault(named.toString(), named);
        String name = Objects.requireNonNull(plain.getFileName()).toString();
        Path file = folder.resolve(name);
        if (!name.endsWith(DATABASE)) {
            return FileChannel.open(file, FileUtils.modeToOptions(mode));
        }
        Path journal = folder.resolve(name.substring(0, name.length() - DATABASE.length()) + ".journal");
        return JournaledFile.open(file, journal, mode.equals("r"));
    }
}
