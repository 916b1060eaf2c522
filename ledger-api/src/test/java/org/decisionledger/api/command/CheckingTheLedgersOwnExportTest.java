package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two implementations that share no code agree: what the ledger exports, the checker finds sound. */
class CheckingTheLedgersOwnExportTest {

    @TempDir
    Path folder;

    @Test
    void anExportOfACaseIsSoundAndAChangeInItIsNamed() throws IOException {
        String data = folder.resolve("data").toString();
        Path export = folder.resolve("export");
        assertThat(Terminal.run("import", "example:devon", "--data", data).exit())
                .isZero();
        assertThat(Terminal.run("checkpoint", "--data", data).exit()).isZero();
        assertThat(Terminal.run("export-log", export.toString(), "--data", data).exit())
                .isZero();
        String key = Terminal.run("key", "--data", data).out().strip();

        Terminal sound = Terminal.run("verify-export", export.toString(), "--key", key);
        assertThat(sound.out()).startsWith("SOUND: all ");
        assertThat(sound.exit()).isEqualTo(Exit.DONE);

        Path lines;
        try (Stream<Path> files = Files.walk(export.resolve("ledger"))) {
            lines = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        List<String> all = Files.readAllLines(lines);
        Files.writeString(
                lines,
                Files.readString(lines).replace(all.get(4), all.get(4).replaceFirst("\"type\":\"", "\"type\":\"Not")));
        Terminal changed = Terminal.run("verify-export", export.toString(), "--key", key);

        assertThat(changed.exit()).isEqualTo(Exit.NO);
        assertThat(changed.out()).contains("line-changed: position 5, entry ").contains(", type: ledger/");
    }
}
