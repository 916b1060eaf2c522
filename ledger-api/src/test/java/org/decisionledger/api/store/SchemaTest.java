package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    /** Migration is skipped when the newest is recorded: a forgotten number would leave it out for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theNewestMigrationIsTheOneTheProgramLooksFor(String vendor) throws IOException, URISyntaxException {
        Path migrations = Path.of(
                Objects.requireNonNull(getClass().getResource("/db/migration")).toURI());
        try (Stream<Path> common = Files.list(migrations.resolve("common"));
                Stream<Path> own = Files.list(migrations.resolve(vendor))) {
            assertThat(Stream.concat(common, own)
                            .map(path -> path.getFileName().toString())
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Integer.parseInt(Schema.NEWEST));
        }
    }
}
