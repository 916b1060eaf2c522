package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the answers with a slow reference that tries every day, and for order within a day two moments of it. */
class RandomPairsOfDatesTest {

    private static final int PAIRS = 400;
    private static final int LASTING_PAIRS = 150;

    static Stream<Long> seeds() {
        return Stream.of(20190415L, System.nanoTime());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswersAgreeWithTryingEveryDay(long seed) {
        System.out.println("RandomPairsOfDatesTest seed=" + seed);
        Random random = new Random(seed);
        for (int pair = 0; pair < PAIRS; pair++) {
            Sample one = Sample.date(random);
            Sample other = Sample.date(random);
            Edtf left = Edtf.parse(one.text());
            Edtf right = Edtf.parse(other.text());
            String about = "seed " + seed + ": " + one.text() + " and " + other.text();

            assertThat(left.text()).as(about).isEqualTo(one.text());
            assertThat(left.before(right)).as(about).isEqualTo(tried(one.moments(), other.moments(), (a, b) -> a < b));
            assertThat(left.after(right)).as(about).isEqualTo(tried(one.moments(), other.moments(), (a, b) -> a > b));
            assertThat(left.overlaps(right)).as(about).isEqualTo(tried(one.days(), other.days(), Long::equals));
            List<Long> window = other.days();
            assertThat(left.within(right))
                    .as(about)
                    .isEqualTo(tried(one.days(), List.of(0L), (day, unused) -> window.contains(day)));
            assertThat(left.by(right))
                    .as(about)
                    .isEqualTo(tried(one.days(), List.of(window.getLast()), (day, last) -> day <= last));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overlapAgreesWithTryingEveryStartAndEnd(long seed) {
        System.out.println("RandomPairsOfDatesTest seed=" + seed);
        Random random = new Random(seed);
        for (int pair = 0; pair < LASTING_PAIRS; pair++) {
            Lasting one = Lasting.interval(random);
            Lasting other = Lasting.interval(random);
            String about = "seed " + seed + ": " + one.text() + " and " + other.text();

            assertThat(Edtf.parse(one.text()).overlaps(Edtf.parse(other.text())))
                    .as(about)
                    .isEqualTo(tried(one.stretches(), other.stretches(), Stretch::meets));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsReadIsKeptAsWrittenAndWhateverIsNotIsRefusedAndNothingElse(long seed) {
        System.out.println("RandomPairsOfDatesTest seed=" + seed);
        Random random = new Random(seed);
        String alphabet = "0123456789012019-----//..?~%XTZ:+Y[{ES ";
        for (int text = 0; text < 20_000; text++) {
            StringBuilder drawn = new StringBuilder(random.nextBoolean() ? "2019-0" : "");
            int length = random.nextInt(14);
            for (int at = 0; at < length; at++) {
                drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Edtf date = Edtf.parse(drawn.toString());
                assertThat(date.text()).as("seed " + seed).isEqualTo(drawn.toString());
                assertThat(date.inWords()).as("seed " + seed + ": " + drawn).isNotBlank();
                assertThat(date.bounds()).as("seed " + seed + ": " + drawn).isNotNull();
                assertThat(date.circaBounds(Edtf.DEFAULT_ZONE))
                        .as("seed " + seed + ": " + drawn)
                        .isNotNull();
            } catch (EdtfFault refused) {
                assertThat(refused)
                        .as("seed " + seed)
                        .hasMessageContaining(": ")
                        .hasMessageContaining(". ");
            }
        }
    }

    private static <T> Answer tried(List<T> ones, List<T> others, BiPredicate<T, T> holds) {
        boolean once = false;
        boolean failed = false;
        for (T one : ones) {
            for (T other : others) {
                boolean held = holds.test(one, other);
                once |= held;
                failed |= !held;
            }
        }
        return failed ? (once ? Answer.POSSIBLY : Answer.NO) : Answer.YES;
    }

    private record Sample(String text, LocalDate first, LocalDate last) {

        static Sample date(Random random) {
            YearMonth month = YearMonth.of(2019 + random.nextInt(2), 1 + random.nextInt(12));
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            return switch (random.nextInt(3)) {
                case 0 -> new Sample(day.toString(), day, day);
                case 1 -> new Sample(month.toString(), month.atDay(1), month.atEndOfMonth());
                default ->
                    new Sample(
                            String.valueOf(month.getYear()),
                            LocalDate.of(month.getYear(), 1, 1),
                            LocalDate.of(month.getYear(), 12, 31));
            };
        }

        List<Long> days() {
            return first.datesUntil(last.plusDays(1)).map(LocalDate::toEpochDay).toList();
        }

        /** a morning and an evening for each day, so that two things on one day may come in either order */
        List<Long> moments() {
            return days().stream()
                    .flatMap(day -> Stream.of(2 * day, 2 * day + 1))
                    .toList();
        }
    }

    private record Stretch(long first, long last) {

        boolean meets(Stretch other) {
            return first <= other.last && other.first <= last;
        }
    }

    private record Lasting(String text, List<Stretch> stretches) {

        /** days and months only, close together, so that trying all pairs stays quick and stretches often meet */
        static Lasting interval(Random random) {
            while (true) {
                Sample start = dayOrMonth(random);
                Sample end = dayOrMonth(random);
                if (!start.first().isAfter(end.first())) {
                    List<Stretch> stretches = start.days().stream()
                            .flatMap(from ->
                                    end.days().stream().filter(to -> from <= to).map(to -> new Stretch(from, to)))
                            .toList();
                    return new Lasting(start.text() + "/" + end.text(), stretches);
                }
            }
        }

        private static Sample dayOrMonth(Random random) {
            YearMonth month = YearMonth.of(2020, 1 + random.nextInt(4));
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            return random.nextInt(4) > 0
                    ? new Sample(day.toString(), day, day)
                    : new Sample(month.toString(), month.atDay(1), month.atEndOfMonth());
        }
    }
}
