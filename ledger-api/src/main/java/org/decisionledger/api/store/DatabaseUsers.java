package org.decisionledger.api.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.decisionledger.api.store.StoreSettings.Login;

/**
 * The two users of an embedded database. Their passwords are drawn when the database is made and kept beside it, in
 * a file that only its owner can read.
 */
record DatabaseUsers(Login owner, Login service) {

    private static final String FILE = "database-users.properties";

    static boolean existIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static DatabaseUsers make(Path folder) throws IOException {
        DatabaseUsers users =
                new DatabaseUsers(new Login("LEDGER_OWNER", secret()), new Login("LEDGER_SERVICE", secret()));
        Path draft = folder.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                draft,
                "owner=" + users.owner.password() + "\nservice=" + users.service.password() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.SYNC);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        return users;
    }

    static DatabaseUsers readFrom(Path folder) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(reader);
        }
        return new DatabaseUsers(
                new Login("LEDGER_OWNER", kept.getProperty("owner", "")),
                new Login("LEDGER_SERVICE", kept.getProperty("service", "")));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
