package org.decisionledger.projection.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.asof.Views;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.content.ContentRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** U14, U41: a search as of a moment is the search of a ledger that holds nothing later. */
class SearchLeaksNothingTest {

    private static final int CASES = Integer.getInteger("ledger.search.cases", 150);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260401, 20260402})
    void aSearchAsOfAMomentEqualsTheSearchOfALedgerCutThere(long seed) {
        Random random = new Random(seed);
        System.out.println("SearchLeaksNothingTest seed=" + seed);
        int found = 0;
        int meant = 0;
        for (int i = 0; i < CASES; i++) {
            List<RecordedEntry> ledger =
                    random.nextBoolean() ? CaseLedger.random(random) : CaseLedger.randomOfAnyCase(random);
            Instant then = CaseLedger.recordedAt(1 + random.nextInt(ledger.size()));
            Edtf day = random.nextBoolean()
                    ? null
                    : Edtf.parse((2014 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)));
            List<RecordedEntry> cut =
                    ledger.stream().filter(e -> !e.recordedAt().isAfter(then)).toList();
            MemorySource whole = new MemorySource(ledger);
            MemorySource upToThen = new MemorySource(cut);
            try (SearchIndex index = SearchIndex.of(whole);
                    SearchIndex cutIndex = SearchIndex.of(upToThen)) {
                for (int question = 0; question < 10; question++) {
                    SearchQuestion asked = SearchDraws.question(random, ledger);

                    SearchAnswer answer = index.search(whole, asked, new AsOf(then, day));
                    found += answer.hits().size();
                    meant += answer.meant().size();
                    String asOfThen = Views.text(answer);
                    String cutThen = Views.text(cutIndex.search(upToThen, asked, new AsOf(null, day)));

                    assertThat(asOfThen)
                            .as("seed %s, case %s, %s, %s, %s", seed, i, then, day, asked)
                            .isEqualTo(cutThen);
                }
            }
        }
        assertThat(found).as("entries found in all").isGreaterThan(CASES);
        assertThat(meant).as("questions that were written otherwise").isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20260403)
    void anIndexThatFollowedEqualsOneMadeAtOnce(long seed) {
        Random random = new Random(seed);
        System.out.println("SearchLeaksNothingTest seed=" + seed);
        for (int i = 0; i < CASES; i++) {
            List<RecordedEntry> ledger =
                    random.nextBoolean() ? CaseLedger.random(random) : CaseLedger.randomOfAnyCase(random);
            MemorySource source = new MemorySource(ledger);
            try (SearchIndex atOnce = SearchIndex.of(source);
                    SearchIndex followed = SearchIndex.of(new MemorySource(List.of()))) {
                while (followed.position() < ledger.size()) {
                    long to = Math.min(ledger.size(), followed.position() + 1 + random.nextInt(12));
                    followed.take(source.between(followed.position(), to), to, source, (e, why) -> {
                        throw new AssertionError(why);
                    });
                    if (random.nextInt(3) == 0) { // what is found out of parts of the index is kept for the next answer
                        followed.show();
                        followed.search(source, SearchDraws.question(random, ledger), AsOf.NOW);
                    }
                }
                followed.show();
                for (int question = 0; question < 10; question++) {
                    SearchQuestion asked = SearchDraws.question(random, ledger);
                    assertThat(Views.text(followed.search(source, asked, AsOf.NOW)))
                            .as("seed %s, case %s, %s", seed, i, asked)
                            .isEqualTo(Views.text(atOnce.search(source, asked, AsOf.NOW)));
                }

                assertThat(told(followed.rows()))
                        .as("seed %s, case %s", seed, i)
                        .isEqualTo(told(atOnce.rows()));
            }
        }
    }

    private static List<String> told(List<ContentRow> rows) {
        return rows.stream()
                .map(r -> r.key() + " " + HexFormat.of().formatHex(r.value()))
                .toList();
    }
}
