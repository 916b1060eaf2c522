package org.decisionledger.api.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.decisionledger.api.bag.BagReport.Code;
import org.decisionledger.api.bag.BagReport.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F54: a bag that was damaged or made to do harm is not found valid, and the fault is named. */
class DamagedBagsTest {

    private static final String SUM = "0".repeat(128);

    @TempDir
    Path folder;

    /** A change to the files of a good bag. */
    private interface Damage {
        void to(Map<String, String> files);
    }

    private static SortedMap<String, String> good() {
        Bag bag = new Bag(
                "bag",
                List.of(),
                new TreeMap<>(Map.of("a.txt", Content.of(bytes("one")), "b/c.txt", Content.of(bytes("two")))));
        SortedMap<String, String> files = new TreeMap<>();
        Written.files(bag).forEach((path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
        files.remove("tagmanifest-sha512.txt"); // it would find every damage to a tag file first
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damaged("no declaration", Code.DECLARATION, f -> f.remove("bagit.txt")),
                damaged("a third line in the declaration", Code.DECLARATION, f -> append(f, "bagit.txt", "More: 1\n")),
                damaged("no space after a colon", Code.DECLARATION, f -> edit(f, "bagit.txt", "Version: ", "Version:")),
                damaged("a byte order mark", Code.DECLARATION, f -> f.merge("bagit.txt", "\uFEFF", (a, b) -> b + a)),
                damaged("an older version", Code.DECLARATION, f -> edit(f, "bagit.txt", "1.0", "0.97")),
                damaged("another encoding", Code.DECLARATION, f -> edit(f, "bagit.txt", "UTF-8", "UTF-16")),
                damaged("no manifest", Code.NO_MANIFEST, f -> f.remove("manifest-sha512.txt")),
                damaged("no payload", Code.NOT_A_BAG, f -> f.keySet().removeIf(p -> p.startsWith("data/"))),
                damaged("a file lost", Code.MISSING, f -> f.remove("data/a.txt")),
                damaged("a file added", Code.NOT_LISTED, f -> f.put("data/extra.txt", "more")),
                damaged("a file changed", Code.DIGEST, f -> f.put("data/a.txt", "One")),
                damaged(
                        "two files swapped",
                        Code.DIGEST,
                        f -> f.put("data/a.txt", f.put("data/b/c.txt", f.get("data/a.txt")))),
                damaged("a file renamed", Code.MISSING, f -> f.put("data/z.txt", f.remove("data/a.txt"))),
                damaged("an empty manifest", Code.NOT_LISTED, f -> f.put("manifest-sha512.txt", "")),
                damaged("a manifest that is partial", Code.NOT_LISTED, f -> f.put("manifest-sha256.txt", "")),
                damaged(
                        "an unknown digest",
                        Code.UNKNOWN_ALGORITHM,
                        f -> f.put("manifest-crc32.txt", "00  data/a.txt\n")),
                damaged("a digest too short", Code.MALFORMED_MANIFEST, f -> list(f, "00  data/a.txt")),
                damaged("a line without a path", Code.MALFORMED_MANIFEST, f -> list(f, SUM)),
                damaged("a path outside data", Code.MALFORMED_MANIFEST, f -> list(f, SUM + "  bagit.txt")),
                damaged("a path listed twice", Code.LISTED_TWICE, f -> list(f, SUM + "  ./data/a.txt")),
                damaged("a step up", Code.UNSAFE_PATH, f -> list(f, SUM + "  data/../../etc/passwd")),
                damaged("an absolute path", Code.UNSAFE_PATH, f -> list(f, SUM + "  /etc/passwd")),
                damaged("a home folder", Code.UNSAFE_PATH, f -> list(f, SUM + "  ~/data/a.txt")),
                damaged("a drive", Code.UNSAFE_PATH, f -> list(f, SUM + "  C:/data/a.txt")),
                damaged("a back slash", Code.UNSAFE_PATH, f -> list(f, SUM + "  data\\..\\a.txt")),
                damaged("a tag file changed", Code.DIGEST, f -> f.put("tagmanifest-sha512.txt", SUM + "  bagit.txt\n")),
                damaged("a tag file lost", Code.MISSING, f -> f.put("tagmanifest-sha512.txt", SUM + "  lost.txt\n")),
                damaged(
                        "a tag manifest that lists payload",
                        Code.MALFORMED_MANIFEST,
                        f -> f.put("tagmanifest-sha512.txt", SUM + "  data/a.txt\n")),
                damaged(
                        "a tag manifest that lists itself",
                        Code.MALFORMED_MANIFEST,
                        f -> f.put("tagmanifest-sha512.txt", SUM + "  tagmanifest-sha512.txt\n")),
                damaged("a sum of bytes that is wrong", Code.OXUM, f -> edit(f, "bag-info.txt", "6.2", "7.2")),
                damaged("a number of files that is wrong", Code.OXUM, f -> edit(f, "bag-info.txt", "6.2", "6.3")),
                damaged("a sum that is no number", Code.OXUM, f -> edit(f, "bag-info.txt", "6.2", "six")),
                damaged("a label without a colon", Code.BAG_INFO, f -> append(f, "bag-info.txt", "Nothing\n")),
                damaged("a space before the colon", Code.BAG_INFO, f -> append(f, "bag-info.txt", "Label : value\n")),
                damaged("a first line that goes on", Code.BAG_INFO, f -> f.put("bag-info.txt", " goes on\n")),
                damaged("files to be fetched", Code.FETCH, f -> f.put("fetch.txt", "http://localhost/x 1 data/x\n")));
    }

    private static Arguments damaged(String name, Code code, Damage damage) {
        return arguments(name, code, damage);
    }

    private static void append(Map<String, String> files, String path, String text) {
        files.merge(path, text, String::concat);
    }

    private static void list(Map<String, String> files, String line) {
        append(files, "manifest-sha512.txt", line + "\n");
    }

    private static void edit(Map<String, String> files, String path, String from, String to) {
        files.computeIfPresent(path, (p, text) -> text.replace(from, to));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("damages")
    void f54ADamagedBagIsNotValidAndTheFaultIsNamed(String name, Code code, Damage damage) throws IOException {
        SortedMap<String, String> files = good();
        damage.to(files);

        for (BagReport report : List.of(inFolder(files), BagValidator.zip(zip(files)))) {
            assertThat(report.valid()).as(name).isFalse();
            assertThat(report.faults()).extracting(Fault::code).contains(code);
            assertThat(report.complete()).isEqualTo(code == Code.DIGEST);
        }
    }

    @Test
    void f54TheBagThatIsDamagedHereIsGoodBefore() throws IOException {
        assertThat(inFolder(good()).valid()).isTrue();
        assertThat(BagValidator.zip(zip(good())).valid()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\r\n", "\r"})
    void f54OtherLineEndsAndLinesThatGoOnAreRead(String end) throws IOException {
        SortedMap<String, String> files = good();
        append(files, "bag-info.txt", "External-Description: a\n  long\n\tone\nContact-Name: \n");
        files.replaceAll((path, text) -> path.startsWith("data/") ? text : text.replace("\n", end));
        files.computeIfPresent("manifest-sha512.txt", (p, text) -> text.replace("  data/", " *data/"));

        assertThat(inFolder(files).faults()).isEmpty();
    }

    @Test
    void f54ManifestsOfOtherDigestsAreCheckedToo() throws IOException {
        SortedMap<String, String> files = good();
        for (String name : List.of("sha256", "sha1", "md5")) {
            files.put(
                    "manifest-" + name + ".txt",
                    Digests.of(name, bytes("one")) + " data/a.txt\n" + Digests.of(name, bytes("two"))
                            + " data/b/c.txt\n");
        }
        assertThat(inFolder(files).valid()).isTrue();

        edit(files, "manifest-md5.txt", Digests.of("md5", bytes("one")), Digests.of("md5", bytes("two")));
        assertThat(BagValidator.zip(zip(files)).faults())
                .extracting(Fault::code)
                .containsExactly(Code.DIGEST);
    }

    @Test
    void f54NamesThatSomeSystemsCannotKeepApartAreAWarning() throws IOException {
        Bag bag = new Bag(
                "bag",
                List.of(),
                new TreeMap<>(Map.of("a.txt", Content.of(bytes("one")), "A.txt", Content.of(bytes("two")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BagWriter.zip(bag, out);

        BagReport report = BagValidator.zip(out.toByteArray());

        assertThat(report.valid()).isTrue();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("data/A.txt", "data/a.txt"));
    }

    @Test
    void f54ALinkOutOfTheBagIsRefusedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "one");
        SortedMap<String, String> files = good();
        inFolder(files);
        Path linked = folder.resolve("bag").resolve("data/a.txt");
        Files.delete(linked);
        Files.createSymbolicLink(linked, secret);

        BagReport report = BagValidator.folder(folder.resolve("bag"));

        assertThat(report.valid()).isFalse();
        assertThat(report.faults()).extracting(Fault::code).contains(Code.UNSAFE_PATH, Code.MISSING);
    }

    @Test
    void f54AFileThatIsNotTextWhereTextMustBeIsAFault() throws IOException {
        for (String path : List.of("bagit.txt", "bag-info.txt", "manifest-sha512.txt")) {
            inFolder(good());
            Files.write(folder.resolve("bag").resolve(path), new byte[] {(byte) 0xC3, (byte) 0x28});
            assertThat(BagValidator.folder(folder.resolve("bag")).valid())
                    .as(path)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"bag/../../out.txt", "/out.txt", "out.txt", "bag//x", "C:/x/y", "bag\\x/y", "bag/./x"})
    void f54AnArchiveWithANameThatLeadsOutOfItsFolderIsRefused(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(zip, good(), "bag/");
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }

        assertThat(BagValidator.zip(out.toByteArray()).faults())
                .extracting(Fault::code)
                .contains(Code.UNSAFE_PATH);
    }

    @Test
    void f54AnArchiveWithTwoFoldersAtTheTopIsNoBag() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bag/"));
            pack(zip, good(), "bag/");
            pack(zip, new TreeMap<>(Map.of("x.txt", "x")), "other/");
        }

        assertThat(BagValidator.zip(out.toByteArray()).faults())
                .extracting(Fault::code)
                .contains(Code.NOT_A_BAG);
    }

    @Test
    void f54AnArchiveCutShortIsNoBag() throws IOException {
        byte[] whole = zip(good());

        for (int length : new int[] {0, 10, 100, 400}) {
            assertThat(BagValidator.zip(Arrays.copyOf(whole, length)).valid())
                    .as("first %s bytes", length)
                    .isFalse();
        }
    }

    @Test
    void whatIsNoFolderIsNoBag() throws IOException {
        assertThat(BagValidator.folder(folder.resolve("nowhere")).faults())
                .extracting(Fault::code)
                .containsExactly(Code.NOT_A_BAG);
    }

    private BagReport inFolder(Map<String, String> files) throws IOException {
        Path bag = folder.resolve("bag");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = bag.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return BagValidator.folder(bag);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(zip, files, "bag/");
        }
        return out.toByteArray();
    }

    private static void pack(ZipOutputStream zip, Map<String, String> files, String below) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(below + file.getKey()));
            zip.write(bytes(file.getValue()));
            zip.closeEntry();
        }
    }
}
