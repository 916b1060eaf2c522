package org.decisionledger.projection.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of checks and the table of parameters are whole. */
class ChecksAreDocumentedTest {

    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/checks.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_check_stands_in_the_table_with_its_title_condition_and_basis() {
        for (Check check : CheckList.ALL) {
            assertThat(page)
                    .contains("| " + check.about().id() + " | " + check.about().title() + " | "
                            + check.about().condition() + " | " + check.about().basis() + " |");
        }
    }

    @Test
    void every_parameter_stands_in_the_table_with_its_meaning_and_standard_value() {
        for (CheckParameter p : CheckList.parameters()) {
            assertThat(page).contains("| `" + p.name() + "` | " + p.meaning() + " | " + p.standard() + " |");
        }
    }

    @Test
    void numbers_are_in_order_and_names_of_parameters_begin_with_the_number_of_their_check() {
        assertThat(CheckList.ids()).isSorted().doesNotHaveDuplicates();
        CheckList.ALL.forEach(c -> c.about()
                .parameters()
                .forEach(p -> assertThat(p.name()).startsWith(c.about().id() + ".")));
    }

    @Test
    void a_check_is_found_by_its_number_in_either_case() {
        assertThat(CheckList.named("k-01")).contains(CheckList.ALL.getFirst());
        assertThat(CheckList.named("K-99")).isEmpty();
    }
}
