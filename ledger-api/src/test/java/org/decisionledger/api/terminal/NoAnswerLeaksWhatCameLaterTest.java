package org.decisionledger.api.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.asof.Views;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R7: as-of is exact, in every answer and in every form it is taken away in. */
class NoAnswerLeaksWhatCameLaterTest {

    private static final long SEED = 20261122;
    private static final int CASES = 10_000;
    private static final List<String> FORMS = List.of("text", "json", "csv", "markdown");

    @DisplayName("R7 every answer and export at a moment is that of a ledger cut there, in 10,000 random cases")
    @Test
    void everyAnswerAndExportAtAMomentIsThatOfALedgerCutThere() {
        System.out.println("NoAnswerLeaksWhatCameLaterTest seed=" + SEED + " cases=" + CASES);
        LongStream.range(SEED, SEED + CASES).parallel().forEach(NoAnswerLeaksWhatCameLaterTest::leaksNothing);
    }

    /** Every third case is cut by the date of occurrence as well, and then both sides are. */
    private static void leaksNothing(long seed) {
        Random random = new Random(seed);
        List<RecordedEntry> ledger = CaseLedger.randomOfAnyCase(random);
        Views views = new Views(random, ledger);
        Instant then = CaseLedger.recordedAt(1 + random.nextInt(ledger.size()));
        Edtf day = random.nextInt(3) == 0
                ? Edtf.parse((2010 + random.nextInt(13)) + "-0" + (1 + random.nextInt(9)))
                : null;
        EntrySource cut = new MemorySource(
                ledger.stream().filter(e -> !e.recordedAt().isAfter(then)).toList());

        Map<String, Object> asOf = views.answers(new MemorySource(ledger), new AsOf(then, day));
        Map<String, Object> cutThere = views.answers(cut, day == null ? AsOf.NOW : new AsOf(null, day));

        asOf.forEach((view, answer) ->
                assertThat(Views.text(answer)).as("seed %d: %s", seed, view).isEqualTo(Views.text(cutThere.get(view))));
        String form = FORMS.get(random.nextInt(FORMS.size()));
        asOf.forEach((view, answer) -> assertThat(export(form, answer))
                .as("seed %d: %s as %s", seed, view, form)
                .isEqualTo(export(form, cutThere.get(view))));
    }

    /** The answer in a form it is taken away in, without the words that name the moment; nothing where it has no such form. */
    private static String export(String form, Object answer) {
        String text;
        try {
            text = Shown.as(form, answer);
        } catch (IllegalArgumentException noSuchForm) {
            return "";
        }
        if (text.lines().findFirst().orElse("").endsWith(",asOfRecorded,asOfOccurred,position")) {
            text = text.replaceAll(",[^,\\n]*,[^,\\n]*,\\d+(?=\\r?\\n|$)", "");
        }
        return text.replaceAll("\"asOf\" : \\{[^}]*\\},?\\s*", "")
                .replaceAll("\"position\" : \\d+,\\s*(?!\"recordedAt)", "")
                .replaceAll(
                        "As the record\\s+st[^.]*?\\(?position\\s+\\d+\\)?(;\\s+what\\s+had\\s+happened\\s+by[^.]*)?\\.",
                        "")
                .replaceAll("As the record\\s+(stands\\s+now|stood\\s+at\\s+\\S+?Z)(;[^.]*)?\\.", "")
                .replaceAll("\\s+", " ");
    }
}
