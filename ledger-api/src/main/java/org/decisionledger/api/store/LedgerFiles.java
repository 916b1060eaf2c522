package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileUtils;

/** H2's files under {@code jdbc:h2:ledger:}. */
public final class LedgerFiles extends FilePathWrapper {

    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new LedgerFiles());
    }

    static String url(Path folder, String name) {
        FOLDERS.put(folder.toString(), folder);
        return "jdbc:h2:ledger:" + folder.resolve(name);
    }

    @Override
    public String getScheme() {
        return "ledger";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path plain = Path.of(getBase().toString());
        Path folder = FOLDERS.getOrDefault(String.valueOf(plain.getParent()), plain.getParent());
        return FileChannel.open(folder.resolve(plain.getFileName().toString()), FileUtils.modeToOptions(mode));
    }
}
