package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.decisionledger.api.telling.Page;
import org.junit.jupiter.api.Test;

/** A long page of words is shown some lines of each part at a time. */
class ReportTest {

    private final Report report = new Report(
            "Criticisms", List.of(), List.of(part("part-1", "criticism ", 450), part("part-2", "finding ", 3)));

    private static Report.Part part(String id, String words, int lines) {
        return new Report.Part(
                id,
                words,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> new Report.Line("item", "", Page.pieces(words + i), List.of()))
                        .toList(),
                1,
                lines);
    }

    private static String words(Report.Line line) {
        return line.pieces().getFirst().text();
    }

    @Test
    void thePartsAreWholeUnlessAskedOtherwise() {
        assertThat(report.parts().getFirst().lines()).hasSize(450);
        assertThat(report.parts()).noneMatch(Report.Part::isShortened);
        assertThat(report.goesOn()).isFalse();
    }

    @Test
    void fromTheFirstLineOnTwoHundredOfEachPartAreShownAndWhatFollowsIsTold() {
        Report shown = report.from(1);
        Report.Part record = shown.parts().getFirst();
        assertThat(record.lines()).hasSize(200);
        assertThat(record.first()).isEqualTo(1);
        assertThat(record.last()).isEqualTo(200);
        assertThat(record.all()).isEqualTo(450);
        assertThat(record.isShortened()).isTrue();
        assertThat(shown.parts().getLast().isShortened()).isFalse();
        assertThat(shown.goesOn()).isTrue();
    }

    @Test
    void theLastOfThemEndTheListAndAShorterPartSaysThatItsLinesCameBefore() {
        Report shown = report.from(401);
        assertThat(shown.parts().getFirst().lines()).hasSize(50);
        assertThat(words(shown.parts().getFirst().lines().getFirst())).isEqualTo("criticism 401");
        assertThat(shown.parts().getLast().lines()).isEmpty();
        assertThat(shown.parts().getLast().all()).isEqualTo(3);
        assertThat(shown.goesOn()).isFalse();
    }
}
