package org.decisionledger.core.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles are laid out and named as C2SP tlog-tiles has it. */
class TilesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 256, tile/0/005",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "1, 0, 17, tile/1/000.p/17",
        "0, 273, 112, tile/0/273.p/112",
        "2, 1000, 256, tile/2/x001/000"
    })
    void aTileHasOneNameAndIsFoundByIt(int level, long number, int width, String path) {
        Tile tile = new Tile(level, number, width);

        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path.substring("tile/".length()))).isEqualTo(tile);
    }

    @Test
    void aBundleOfEntriesIsNamedLikeTheTileAboveIt() {
        assertThat(new Tile(0, 1234067, 4).entriesPath()).isEqualTo("tile/entries/x001/x234/067.p/4");
        assertThat(Tile.parseEntries("x001/x234/067.p/4")).isEqualTo(new Tile(0, 1234067, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/5",
                "0/0005",
                "00/005",
                "0/x000/005",
                "0/005.p/0",
                "0/005.p/256",
                "0/005.p/01",
                "0/005.p/",
                "64/000",
                "0/../005",
                "-1/005",
                "0/x1/005",
                "entries/005",
                "0/005/",
                "100/000"
            })
    void whatIsNoNameOfATileIsRefused(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTreeOf256LeavesIsOneFullTileAndOneHashAbove() {
        assertThat(Tile.of(256)).extracting(Tile::path).containsExactly("tile/0/000", "tile/1/000.p/1");
    }

    @Test
    void aTreeOf70000LeavesHasThreeLevels() {
        List<Tile> tiles = Tile.of(70_000);

        assertThat(tiles).filteredOn(t -> t.level() == 0 && t.full()).hasSize(273);
        assertThat(tiles)
                .extracting(Tile::path)
                .contains("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(tiles).hasSize(273 + 1 + 2 + 1);
    }

    @Test
    void theTreeWithoutLeavesHasNoTiles() {
        assertThat(Tile.of(0)).isEmpty();
    }

    @Test
    void growingStepByStepWritesEveryTileOfTheWholeTree() {
        Set<Tile> written = new HashSet<>();
        for (long size = 0; size < 70_000; size += 333) {
            written.addAll(Tile.between(Math.max(0, size - 333), size));
        }
        long last = 69_930;

        assertThat(written).containsAll(Tile.of(last));
        assertThat(Tile.between(last, last)).isEmpty();
    }

    @Test
    void aTreeDoesNotShrinkAndATileIsNotBentOutOfShape() {
        assertThatThrownBy(() -> Tile.between(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tile.between(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
