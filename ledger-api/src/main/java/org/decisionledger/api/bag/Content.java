package org.decisionledger.api.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of one file of a bag: they can be read more than once, and none of them need to be held in between. */
public interface Content {

    /** How many bytes there are. */
    long size();

    /** Their CRC-32, which an archive states before the bytes. */
    long crc32();

    /** Reads them from the start; whoever asks closes it. */
    InputStream open() throws IOException;

    /** Bytes at hand, for what is made in memory. */
    static Content of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        long sum = crc.getValue();
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public long crc32() {
                return sum;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
