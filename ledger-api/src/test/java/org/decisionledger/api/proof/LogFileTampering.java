package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Single changes in the files of the log and in the checkpoints kept elsewhere; each is taken back. */
final class LogFileTampering {

    private static final int HASH = 32;

    private final List<Path> files;
    private final RandomGenerator random;
    private final Path copy;
    private final byte[] older;
    private Path changed;
    private byte[] before;

    /** @param older a checkpoint that was signed earlier */
    LogFileTampering(Path log, Path copy, Path older, RandomGenerator random) throws IOException {
        this.random = random;
        this.copy = copy;
        this.older = Files.readAllBytes(older);
        try (Stream<Path> all = Files.walk(log)) {
            files = Stream.concat(
                            all.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock")), Stream.of(copy))
                    .sorted()
                    .toList();
        }
    }

    Change change() throws IOException {
        changed = files.get(random.nextInt(files.size()));
        before = Files.readAllBytes(changed);
        boolean checkpoint = changed.getFileName().toString().equals("checkpoint");
        return switch (random.nextInt(checkpoint ? 6 : 7)) {
            case 0, 1 -> flip();
            case 2 -> cut();
            case 3 -> {
                Files.delete(changed);
                yield told("a file of the log deleted");
            }
            case 4 -> {
                byte[] longer = Arrays.copyOf(before, before.length + 1 + random.nextInt(64));
                yield put("a file of the log made longer", longer);
            }
            // One kept elsewhere is given for what it is, and an older one is as good.
            case 5 -> checkpoint && !changed.equals(copy) ? put("an older checkpoint put in place", older) : flip();
            default -> swap();
        };
    }

    private Change flip() throws IOException {
        byte[] bytes = before.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return put("one bit of a file of the log", bytes);
    }

    private Change cut() throws IOException {
        return put("a file of the log cut", Arrays.copyOf(before, random.nextInt(before.length)));
    }

    private Change swap() throws IOException {
        byte[] bytes = before.clone();
        int places = bytes.length / HASH;
        if (places < 2) {
            return flip();
        }
        int one = random.nextInt(places - 1) * HASH;
        System.arraycopy(before, one, bytes, one + HASH, HASH);
        System.arraycopy(before, one + HASH, bytes, one, HASH);
        return put("two pieces of a file of the log swapped", bytes);
    }

    private Change put(String kind, byte[] bytes) throws IOException {
        if (Arrays.equals(bytes, before)) {
            return flip();
        }
        Files.write(changed, bytes);
        return told(kind);
    }

    private Change told(String kind) {
        return Change.of(kind, changed.toString(), Change.file(changed.toString()));
    }

    void restore() throws IOException {
        Files.write(changed, before);
    }
}
