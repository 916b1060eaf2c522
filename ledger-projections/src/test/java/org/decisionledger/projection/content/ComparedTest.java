package org.decisionledger.projection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F56: two contents are held against each other, and the first row in which they differ is named. */
class ComparedTest {

    private static Compared compared(String inUse, String madeAnew) {
        return Compared.of(
                "index", 9, rows(inUse).iterator(), rows(madeAnew).iterator(), (key, one, other) -> key + " differs");
    }

    private static List<ContentRow> rows(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(" "))
                        .map(row -> ContentRow.of(row.substring(0, 1), row.substring(1)))
                        .toList();
    }

    @Test
    void theSameRowsHaveTheSameHash() {
        Compared same = compared("a1 b2", "a1 b2");
        assertThat(same.same()).isTrue();
        assertThat(same.inUse()).isEqualTo(same.madeAnew()).hasSize(64);
        assertThat(same.rows()).isEqualTo(2);
        assertThat(compared("", "").same()).isTrue();
    }

    @Test
    void theHashTellsKeysFromValues() {
        assertThat(compared("a12", "a12").inUse())
                .isNotEqualTo(compared("a1 2", "a1 2").inUse());
    }

    @ParameterizedTest
    @CsvSource({
        "a1 b2 c3, a1 b9 c9, b differs",
        "a1 b2,    a1,       \"b\" is in use and is not there when made anew",
        "b2,       a1 b2,    \"a\" is missing in use and is there when made anew",
        "a1 c3,    a1 b2 c4, \"b\" is missing in use and is there when made anew",
        "a1 b2 c3, a1 c3,    \"b\" is in use and is not there when made anew",
    })
    void theFirstRowThatDiffersIsNamed(String inUse, String madeAnew, String first) {
        Compared compared = compared(inUse, madeAnew);
        assertThat(compared.same()).isFalse();
        assertThat(compared.firstDifference()).isEqualTo(first);
        assertThat(compared.inUse()).isNotEqualTo(compared.madeAnew());
    }
}
