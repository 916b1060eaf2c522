package org.decisionledger.api.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import org.decisionledger.api.archive.Archive;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.time.Edtf;
import picocli.CommandLine.Model.CommandSpec;

/** Bags as files. */
final class BagFile {

    private BagFile() {}

    /** The day on which a bag is made. */
    static LocalDate today() {
        return LocalDate.now(Clock.system(Edtf.DEFAULT_ZONE));
    }

    private static void write(Archive.Made bag, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
            bag.writeTo(out);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(file); // what was begun is no bag
            throw e;
        }
    }

    /** Writes a bag into a new file; a file that is there already is never written over. */
    static void write(Archive.Made bag, Path file, CommandSpec spec) {
        try {
            write(bag, file);
        } catch (FileAlreadyExistsException e) {
            throw new LedgerUnavailable(
                    "The bag cannot be written to " + file + ": it is there already.", "Name another file.", e);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The bag cannot be written to " + file + ": " + e.getMessage() + ".", "Name another file.", e);
        }
        spec.commandLine().getErr().println("Wrote the bag " + file + ".");
        bag.remarks().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
    }
}
