package org.decisionledger.api.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.decisionledger.api.bag.Bag.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F54: a bag is written so that anybody's tool finds it complete and valid, and always with the same bytes. */
class BagTest {

    @TempDir
    Path folder;

    private static Bag bag() {
        return Bag.ofTexts(
                "legacy-cannock-chase-ccg",
                "Cannock Chase CCG",
                LocalDate.of(2026, 11, 22),
                "urn:uuid:6f1c2f0e-5f6e-4a63-9d5b-0a4a3d3a5a01",
                "Legacy record",
                Map.of(
                        "README.txt",
                        "What this is\n",
                        "entries.jsonl",
                        "{\"id\":\"é\"}\n",
                        "deep/er/record.json",
                        "{}\n"));
    }

    private static byte[] zip(Bag bag) {
        return Written.zip(bag);
    }

    private static String text(Bag bag, String path) {
        return Written.text(bag, path);
    }

    @Test
    void f54TheTagFilesSayWhatRfc8493AsksFor() {
        assertThat(text(bag(), "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text(bag(), "bag-info.txt")).isEqualTo("""
                Source-Organization: Cannock Chase CCG
                External-Description: Legacy record
                Bagging-Date: 2026-11-22
                External-Identifier: urn:uuid:6f1c2f0e-5f6e-4a63-9d5b-0a4a3d3a5a01
                Payload-Oxum: 28.3
                """);
        assertThat(text(bag(), "manifest-sha512.txt").lines())
                .extracting(l -> l.substring(128))
                .containsExactly("  data/README.txt", "  data/deep/er/record.json", "  data/entries.jsonl");
        assertThat(text(bag(), "tagmanifest-sha512.txt").lines())
                .extracting(l -> l.substring(128))
                .containsExactly("  bag-info.txt", "  bagit.txt", "  manifest-sha512.txt");
    }

    @Test
    void f54OurCheckFindsItValidInAFolderAndInAnArchive() throws IOException {
        Path written = BagWriter.folder(bag(), folder);

        assertThat(BagValidator.folder(written)).isEqualTo(new BagReport(true, true, List.of(), List.of()));
        assertThat(BagValidator.zip(zip(bag()))).isEqualTo(new BagReport(true, true, List.of(), List.of()));
    }

    /** Its release 5.2.0 does not turn %25 back into a per cent sign as RFC 8493 asks, so no name here has one. */
    @Test
    void f54TheVerifierOfTheLibraryOfCongressFindsItValid() throws Exception {
        SortedMap<String, Content> payload = new TreeMap<>(bag().payload());
        payload.put("Zwölf Seiten.txt", Content.of(new byte[] {0}));
        payload.put("line\nend.txt", Content.of(new byte[0]));
        Path written = BagWriter.folder(new Bag("bag", bag().info(), payload), folder);

        try (BagVerifier verifier = new BagVerifier()) {
            gov.loc.repository.bagit.domain.Bag read = new BagReader().read(written);
            verifier.isValid(read, false);
            assertThat(BagVerifier.canQuickVerify(read)).isTrue();
            BagVerifier.quicklyVerify(read);
            assertThat(read.getMetadata().get("Source-Organization")).containsExactly("Cannock Chase CCG");
        }
    }

    @Test
    void f54AnArchiveUnpacksToTheSameBagInOneFolder() throws IOException {
        SortedMap<String, byte[]> unpacked = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip(bag())))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                unpacked.put(e.getName(), in.readAllBytes());
                assertThat(e.getTimeLocal().toString()).isEqualTo("1980-01-01T00:00");
            }
        }

        Path written = BagWriter.folder(bag(), folder);
        assertThat(unpacked).hasSize(7);
        for (Map.Entry<String, byte[]> file : unpacked.entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(written).isEqualTo(folder.resolve("legacy-cannock-chase-ccg"));
    }

    /** The archive says the same in every zone and on every run: its digest is written down here. */
    @Test
    void f54TheSameBagGivesTheSameBytes() throws IOException {
        assertThat(zip(bag())).isEqualTo(zip(bag()));
        assertThat(Digests.of("sha256", zip(bag())))
                .isEqualTo("1eac8f1e4640c1f72992c7f5decba3f57efd4b61a0443cd092b3243ae30e5825");
    }

    @Test
    void f54NamesWithLineEndsAndPerCentSignsComeBackAsTheyWere() throws IOException {
        Bag odd = withOddNames();
        Path written = BagWriter.folder(odd, folder);

        assertThat(BagValidator.folder(written).valid()).isTrue();
        assertThat(text(odd, "manifest-sha512.txt")).contains("data/50%25 of%0Ait.txt", "data/%250A.txt");
    }

    private static Bag withOddNames() {
        SortedMap<String, Content> payload = new TreeMap<>(bag().payload());
        payload.put("50% of\nit.txt", Content.of(new byte[] {1, 2, 3}));
        payload.put("%0A.txt", Content.of(new byte[0]));
        payload.put("Zwölf Seiten.txt", Content.of(new byte[] {0}));
        return new Bag("odd", bag().info(), payload);
    }

    @Test
    void f54TheVerifierOfTheLibraryOfCongressFindsADamagedBagInvalid() throws Exception {
        Path written = BagWriter.folder(bag(), folder);
        Files.writeString(written.resolve("data/README.txt"), "What this was\n");

        try (BagVerifier verifier = new BagVerifier()) {
            assertThatThrownBy(() -> verifier.isValid(new BagReader().read(written), false))
                    .isInstanceOf(CorruptChecksumException.class);
        }
    }

    @Test
    void whatIsThereAlreadyIsNotOverwritten() throws IOException {
        BagWriter.folder(bag(), folder);

        assertThatThrownBy(() -> BagWriter.folder(bag(), folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(BagValidator.folder(folder.resolve(bag().name())).valid()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../out",
                "a/../../out",
                "a//b",
                "./a",
                "a/.",
                "C:/x",
                "c:x",
                "~/x",
                "a\\b",
                "a\0b",
                "a/"
            })
    void aPathThatLeadsOutOfTheBagIsRefused(String path) {
        SortedMap<String, Content> payload = new TreeMap<>(Map.of(path, Content.of(new byte[0])));

        assertThatIllegalArgumentException().isThrownBy(() -> new Bag("bag", List.of(), payload));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", ".", "..", ".hidden", "a/b", "a b", "a\nb"})
    void aNameThatIsNoPlainNameIsRefused(String name) {
        SortedMap<String, Content> payload = new TreeMap<>(Map.of("a", Content.of(new byte[0])));

        assertThatIllegalArgumentException().isThrownBy(() -> new Bag(name, List.of(), payload));
    }

    @Test
    void aBagWithoutPayloadAndALabelOfTwoLinesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bag("bag", List.of(), new TreeMap<>()));
        for (String label : List.of("", " Label", "La:bel", "La\nbel")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Label(label, "value"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("Label", "two\nlines"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("Label", "two\rlines"));
    }

    @Test
    void anySingleByteChangedAddedOrRemovedInAnyFileIsFound() throws IOException {
        Random random = new Random(8493);
        System.out.println("BagTest seed=8493");
        List<String> paths = new ArrayList<>(Written.files(bag()).keySet());
        for (int i = 0; i < 300; i++) {
            Path written = BagWriter.folder(bag(), Files.createDirectory(folder.resolve("case-" + i)));
            Path file = written.resolve(paths.get(random.nextInt(paths.size())));
            byte[] content = Files.readAllBytes(file);
            int at = random.nextInt(content.length);
            byte[] changed = content.clone();
            switch (random.nextInt(3)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed = Arrays.copyOf(content, content.length - 1);
                default -> changed = Arrays.copyOf(content, content.length + 1);
            }
            Files.write(file, changed);

            boolean onlyUnlisted =
                    file.getFileName().toString().startsWith("tagmanifest") && sameMeaning(content, changed);
            assertThat(BagValidator.folder(written).valid())
                    .as("case %s: %s at %s", i, file.getFileName(), at)
                    .isEqualTo(onlyUnlisted);
        }
    }

    /** The tag manifest is listed nowhere: a digit in the other case, a tab, or a lost last line end says the same. */
    private static boolean sameMeaning(byte[] content, byte[] changed) {
        return meaning(content).equals(meaning(changed));
    }

    private static String meaning(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replaceAll("(?m)^([0-9a-fA-F]+)[ \\t]+\\*?", "$1 ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
