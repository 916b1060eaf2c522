package org.decisionledger.api.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.archive.Archive.Made;
import org.decisionledger.checker.BagChecker;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F54: the files of documents are not held while a case is bagged, and one that is changed meanwhile breaks it off. */
class LargeDocumentsTest {

    private static final DocumentId DOCUMENT = new DocumentId("doc:sksn-2022");
    private static final int LARGE = 18_000_000;

    @TempDir
    Path folder;

    @Test
    void baggingACaseWithALargeDocumentTakesNoMoreMemoryThanWithASmallOne() throws IOException {
        long difference =
                allocated(folder.resolve("large"), large()) - allocated(folder.resolve("small"), Deposited.FILE);

        assertThat(difference).as("bytes more").isLessThan(LARGE / 4L);
    }

    private static byte[] large() {
        String line = "A line of a long paper. ".repeat(40) + "\n";
        return line.repeat(LARGE / line.length()).getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that the thread asked for while it made and wrote the bag, the second time, when all else is at hand. */
    private static long allocated(Path data, byte[] document) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Deposited deposited = new Deposited(data)) {
            deposited.ledger.documents().orElseThrow().keep(DOCUMENT, document, null);
            Counting first = bagged(deposited);
            long before = threads.getCurrentThreadAllocatedBytes();
            Counting second = bagged(deposited);
            long taken = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(second.bytes).isEqualTo(first.bytes).isGreaterThan(document.length);
            return taken;
        }
    }

    @Test
    void checkingABagWithALargeDocumentTakesNoMoreMemoryThanWithASmallOne() throws Exception {
        long difference = allocatedByChecking(folder.resolve("large"), large())
                - allocatedByChecking(folder.resolve("small"), Deposited.FILE);

        assertThat(difference).as("bytes more").isLessThan(LARGE / 4L);
    }

    private static long allocatedByChecking(Path data, byte[] document) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Deposited deposited = new Deposited(data)) {
            deposited.ledger.documents().orElseThrow().keep(DOCUMENT, document, null);
            deposited.ledger.proof().orElseThrow().sign();
            String key = deposited.ledger.proof().orElseThrow().key().toString();
            Path bag =
                    Files.write(data.resolve("case.zip"), deposited.zipOf(Deposited.DECISION, AsOf.NOW, Deposited.DAY));
            assertThat(BagChecker.check(bag, key, found -> {}).sound()).isTrue();
            long before = threads.getCurrentThreadAllocatedBytes();
            BagChecker.check(bag, key, found -> {});
            return threads.getCurrentThreadAllocatedBytes() - before;
        }
    }

    private static Counting bagged(Deposited deposited) throws IOException {
        Counting out = new Counting();
        deposited
                .ledger
                .archive()
                .ofCase(Deposited.DECISION, AsOf.NOW, Deposited.DAY)
                .writeTo(out);
        return out;
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    @Test
    void aFileThatIsChangedAfterTheBagWasMadeBreaksItsWritingOff() throws IOException {
        try (Deposited deposited = Deposited.whole(folder)) {
            Made made = deposited.ledger.archive().ofCase(Deposited.DECISION, AsOf.NOW, Deposited.DAY);
            String sha256 = Part.sha256(Deposited.FILE);
            byte[] changed = Deposited.FILE.clone();
            changed[0]++;
            Files.write(
                    folder.resolve("documents").resolve(sha256.substring(0, 2)).resolve(sha256), changed);

            assertThatThrownBy(() -> made.writeTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }
}
