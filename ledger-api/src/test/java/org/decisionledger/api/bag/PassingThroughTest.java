package org.decisionledger.api.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** F54: a bag passes through in pieces, whatever the size of what is in it. */
class PassingThroughTest {

    /** One more than the longest array of bytes there can be. */
    private static final long TOO_LONG_TO_HOLD = Integer.MAX_VALUE + 1L;

    /** How much may have been read and not yet written. */
    private static final long IN_BETWEEN = 256 * 1024;

    /** How much of the start is looked at. */
    private static final int START = 1024;

    /** Noughts that are counted as they are read, and again as they come out at the other end. */
    private static final class Counted implements Content {

        private final long crc = crcOfNoughts();
        private long read;
        private long written;
        private final ByteArrayOutputStream start = new ByteArrayOutputStream();

        private static long crcOfNoughts() {
            CRC32 crc = new CRC32();
            byte[] noughts = new byte[1 << 20];
            for (long done = 0; done < TOO_LONG_TO_HOLD; done += noughts.length) {
                crc.update(noughts, 0, (int) Math.min(noughts.length, TOO_LONG_TO_HOLD - done));
            }
            return crc.getValue();
        }

        @Override
        public long size() {
            return TOO_LONG_TO_HOLD;
        }

        @Override
        public long crc32() {
            return crc;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0];
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int given = (int) Math.min(length, TOO_LONG_TO_HOLD - read);
                    if (given <= 0) {
                        return -1;
                    }
                    Arrays.fill(into, from, from + given, (byte) 0);
                    read += given;
                    assertThat(read - written).as("read and not yet written").isLessThanOrEqualTo(IN_BETWEEN);
                    return given;
                }
            };
        }

        OutputStream end() {
            return new OutputStream() {
                @Override
                public void write(int one) {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    if (start.size() < START) {
                        start.write(bytes, from, length);
                    }
                    written += length;
                }
            };
        }
    }

    @Test
    void f54AFileThatNoArrayCouldHoldPassesThroughAndNoMoreThanAPieceOfItIsEverHeld() throws IOException {
        Counted noughts = new Counted();
        Bag bag = new Bag("large", List.of(), new TreeMap<>(Map.of("documents/large.bin", noughts)));

        BagWriter.zip(bag, noughts.end());

        assertThat(noughts.read).as("read once").isEqualTo(TOO_LONG_TO_HOLD);
        assertThat(noughts.written).isGreaterThan(TOO_LONG_TO_HOLD);
        assertThat(noughts.start.toString(StandardCharsets.US_ASCII))
                .contains("Payload-Oxum: " + TOO_LONG_TO_HOLD + ".1\n");
    }

    @Test
    void theManifestsSayWhatWasWrittenAndComeLast() throws IOException {
        Bag bag = Bag.ofTexts("b", "o", LocalDate.of(2026, 11, 22), "i", "d", Map.of("a", "one", "z", "two"));

        assertThat(Written.files(bag).sequencedKeySet())
                .containsExactly(
                        "bag-info.txt",
                        "bagit.txt",
                        "data/a",
                        "data/z",
                        "manifest-sha512.txt",
                        "tagmanifest-sha512.txt");
        assertThat(Written.text(bag, "manifest-sha512.txt"))
                .isEqualTo(Digests.of("sha512", "one".getBytes(StandardCharsets.UTF_8)) + "  data/a\n"
                        + Digests.of("sha512", "two".getBytes(StandardCharsets.UTF_8)) + "  data/z\n");
    }

    @Test
    void aFileThatIsNoLongerWhatItWasBreaksTheBagOff() {
        Content changed = new Content() {
            @Override
            public long size() {
                return 3;
            }

            @Override
            public long crc32() {
                return Content.of("one".getBytes(StandardCharsets.UTF_8)).crc32();
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream("two".getBytes(StandardCharsets.UTF_8));
            }
        };
        Bag bag = new Bag("changed", List.of(), new TreeMap<>(Map.of("a", changed)));

        assertThatThrownBy(() -> BagWriter.zip(bag, OutputStream.nullOutputStream()))
                .isInstanceOf(ZipException.class);
    }
}
