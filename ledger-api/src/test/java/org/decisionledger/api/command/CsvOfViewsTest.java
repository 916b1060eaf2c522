package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read side by side can be taken to a spreadsheet: every row with its entries and the moment asked about. */
class CsvOfViewsTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void record() {
        assertThat(run("import", "example:south-staffordshire").exit()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            accounts question:sst-no-competition        | kind,event,eventTitle,party,partyTitle,state,stated   | entries
            explanations question:sst-no-competition    | question,entry,when,evidence,withdrawn,explanation     | entry
            criticism list                              | kind,criticism,title,state,when,party                  | entry
            circulation review:ntw-2018                 | kind,thing,document,title,state,holder,holderTitle     | entries
            repeats complaint:carer-2016-09-sssft       | complaint,earlier,title,when,state,reasons             | entries
            adequacy decision:sst-interim-award         | decision,title,draft,decided,item,asks,basis,state     |
            check decision:sst-interim-award            | check,title,outcome,dismissed,on,onTitle,why           |
            """)
    void every_row_has_all_columns_its_entries_and_the_moment(String command, String header, String entries) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--format", "csv", "--as-of-occurred", "2022-12", "--as-of-recorded", "2099-01-01"));
        Terminal asked = run(words.toArray(String[]::new));
        assertThat(asked.err()).isEmpty();
        List<List<String>> rows = rows(asked.out());
        List<String> names = rows.getFirst();
        assertThat(asked.out()).startsWith(header);
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(names));
        for (List<String> row : rows.subList(1, rows.size())) {
            if (entries != null) {
                assertThat(row.get(names.indexOf(entries))).isNotEmpty();
            }
            if (names.contains("asOfRecorded")) {
                assertThat(row.get(names.indexOf("asOfRecorded"))).startsWith("2099-01-01T");
                assertThat(row.get(names.indexOf("asOfOccurred"))).isEqualTo("2022-12");
                assertThat(Long.parseLong(row.get(names.indexOf("position")))).isPositive();
            }
        }
    }

    @Test
    void what_was_missing_on_the_checklist_has_an_owner_in_its_row() {
        List<List<String>> rows = rows(
                run("adequacy", "decision:sst-interim-award", "--format", "csv").out());
        int state = rows.getFirst().indexOf("state");
        int owner = rows.getFirst().indexOf("owner");
        assertThat(rows).hasSize(14);
        assertThat(rows.subList(1, 14))
                .filteredOn(row -> row.get(state).equals("missing"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(owner)).isNotEmpty());
    }

    @Test
    void what_has_no_table_says_which_answers_have_one() {
        Terminal refused = run("why", "decision:sst-interim-award", "--format", "csv");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("no CSV form", "circulation", "adequacy");
    }

    private static Terminal run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }

    /** Rows of cells, read as RFC 4180 has them. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
