package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortingDatesTest {

    private static final List<String> IN_ORDER = List.of(
            "../2015",
            "../2019",
            "../..",
            "2016-01-01",
            "2016-01",
            "2016",
            "2016/2018",
            "2016/..",
            "2016-02",
            "2016-24",
            "/2018-12-12",
            "2018-12-31",
            "2019-04-15T10:00:00",
            "2019-04-16",
            "2019-04-17T00:00:00",
            "2019-04-17",
            "/..");

    @Test
    void datesSortByTheirStartThenTheirEndAndAnUnknownStartByTheEnd() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(sorted(shuffled)).isEqualTo(IN_ORDER);
    }

    @Test
    void datesWithTheSameBoundsKeepTheOrderInWhichTheyWereRecorded() {
        assertThat(sorted(List.of("2016?", "2016-XX", "2016"))).containsExactly("2016?", "2016-XX", "2016");
        assertThat(sorted(List.of("2016/", "2016/.."))).containsExactly("2016/", "2016/..");
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream()
                .map(Edtf::parse)
                .sorted(Edtf.ORDER)
                .map(Edtf::text)
                .toList();
    }
}
