package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.decisionledger.drill.History.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.drill.History.Answer;
import org.decisionledger.drill.History.Command;
import org.decisionledger.drill.History.Item;
import org.decisionledger.drill.History.NotFound;
import org.decisionledger.drill.History.Operation;
import org.decisionledger.drill.History.Read;
import org.decisionledger.drill.History.Receipt;
import org.decisionledger.drill.History.Record;
import org.decisionledger.drill.History.Recorded;
import org.decisionledger.drill.History.Refused;
import org.decisionledger.drill.History.Row;
import org.decisionledger.drill.History.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of histories must pass what may happen and find what must not. Times are made up. */
class HistoryCheckTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void what_a_ledger_may_do_passes(String what, History history) {
        assertThatCode(() -> HistoryCheck.check(history)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_no_ledger_may_do_is_found(String what, String found, History history) {
        assertThatThrownBy(() -> HistoryCheck.check(history))
                .isInstanceOf(Anomaly.class)
                .hasMessageContaining(found);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                good("nothing happens", stored()),
                good(
                        "two at the same time, the later one first",
                        stored("b", "a"),
                        op(0, 9, record("a"), added("a", 2)),
                        op(1, 8, record("b"), added("b", 1))),
                good(
                        "sent again, and told so with the same receipt",
                        stored("a"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, record("a"), before("a", 1))),
                good("never answered and done", stored("a"), op(0, NEVER, record("a"), null)),
                good("never answered and not done", stored(), op(0, NEVER, record("a"), null)),
                good(
                        "never answered, done, and so told to another",
                        stored("a"),
                        op(0, NEVER, record("a"), null),
                        op(5, 6, record("a"), before("a", 1))),
                good(
                        "never answered as part of a list and, later, alone",
                        stored("a", "b", "c"),
                        op(0, NEVER, record("a", "b"), null),
                        op(1, 2, record("c"), added("c", 3)),
                        op(5, NEVER, record("a"), null)),
                good(
                        "never answered alone and, later, as part of a list",
                        stored("a", "c", "b"),
                        op(0, NEVER, record("a"), null),
                        op(1, 2, record("c"), added("c", 2)),
                        op(5, NEVER, record("a", "b"), null)),
                good(
                        "a question during a command may go either way",
                        stored("a"),
                        op(0, 9, record("a"), added("a", 1)),
                        op(1, 2, new Read("a"), new NotFound()),
                        op(3, 4, new Read("a"), new Shown(1, List.of("a")))),
                good(
                        "refused because another came between",
                        stored("a"),
                        op(0, 9, record("a"), added("a", 1)),
                        op(1, 8, new Record(List.of(new Item("a", "other", null, false))), refused("entry-id-taken"))),
                good(
                        "corrected, withdrawn, and then refused",
                        stored("a", "c", "w"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, correct("c", "a"), added("c", 2)),
                        op(4, 5, withdraw("w", "a"), added("w", 3)),
                        op(4, 9, correct("d", "a"), refused("entry-withdrawn")),
                        op(6, 7, new Read("a"), new Shown(3, List.of("a", "c", "w")))),
                good(
                        "a list of which a part was there",
                        stored("a", "b"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(
                                2,
                                3,
                                record("a", "b"),
                                new Recorded(List.of(receipt("b", 2)), List.of(Receipt.untold("a"))))));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("lost", "is lost", stored(), op(0, 1, record("a"), added("a", 1))),
                bad(
                        "lost, and told to be there",
                        "is lost",
                        stored(),
                        op(0, NEVER, record("a"), null),
                        op(2, 3, record("a"), before("a", 1))),
                bad("doubled", "recorded twice", stored("a", "a"), op(0, 1, record("a"), added("a", 1))),
                bad(
                        "added for two clients",
                        "said to be added twice",
                        stored("a"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(0, 1, record("a"), added("a", 1))),
                bad(
                        "a hole",
                        "is not next to",
                        List.of(new Row(2, "a", "one", "hash-a")),
                        op(0, 1, record("a"), added("a", 2))),
                bad("slipped in", "asked for by nobody", stored("a", "b"), op(0, 1, record("a"), added("a", 1))),
                bad(
                        "other content than was sent",
                        "was taken for",
                        List.of(new Row(1, "a", "other", "hash-a")),
                        op(0, 1, record("a"), added("a", 1))),
                bad(
                        "another leaf hash than the receipt says",
                        "is stored",
                        List.of(new Row(1, "a", "one", "another")),
                        op(0, 1, record("a"), added("a", 1))),
                bad(
                        "reordered: done before another began, and after it in the ledger",
                        "before it could be done",
                        stored("b", "a"),
                        op(0, 1, record("a"), added("a", 2)),
                        op(5, 6, record("b"), added("b", 1))),
                bad(
                        "not found though acknowledged",
                        "before it could be done",
                        stored("a"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(5, 6, new Read("a"), new NotFound())),
                bad(
                        "shown as of an older position",
                        "before it could be done",
                        stored("a", "b"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, record("b"), added("b", 2)),
                        op(5, 6, new Read("a"), new Shown(1, List.of("a")))),
                bad(
                        "shown before anyone sent it",
                        "before it was so",
                        stored("a"),
                        op(0, 1, new Read("a"), new Shown(1, List.of("a"))),
                        op(5, 6, record("a"), added("a", 1))),
                bad(
                        "found and then not found again",
                        "before it was so",
                        stored("a"),
                        op(0, 100, record("a"), added("a", 1)),
                        op(10, 20, new Read("a"), new Shown(1, List.of("a"))),
                        op(30, 40, new Read("a"), new NotFound())),
                bad(
                        "shown without its correction",
                        "and it was",
                        stored("a", "c"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, correct("c", "a"), added("c", 2)),
                        op(4, 5, new Read("a"), new Shown(2, List.of("a")))),
                bad(
                        "shown in the middle of a list",
                        "as of the middle",
                        stored("a", "b"),
                        op(0, 1, record("a", "b"), added("a", 1, "b", 2)),
                        op(0, 2, new Read("a"), new Shown(1, List.of("a")))),
                bad("a list in part", "in part", stored("a"), op(0, NEVER, record("a", "b"), null)),
                bad(
                        "a list in two pieces",
                        "one piece",
                        stored("a", "x", "b"),
                        op(0, 9, record("a", "b"), added("a", 1, "b", 3)),
                        op(0, 9, record("x"), added("x", 2))),
                bad(
                        "corrected after it was withdrawn",
                        "that was withdrawn",
                        stored("a", "w", "c"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 9, withdraw("w", "a"), added("w", 2)),
                        op(2, 9, correct("c", "a"), added("c", 3))),
                bad(
                        "corrected before it was there",
                        "that was not there",
                        stored("c", "a"),
                        op(0, 9, correct("c", "a"), added("c", 1)),
                        op(0, 9, record("a"), added("a", 2))),
                bad(
                        "refused as taken with the same content",
                        "no other content",
                        stored("a"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, record("a"), refused("entry-id-taken"))),
                bad(
                        "refused as taken before it was",
                        "before it was so",
                        stored("a"),
                        op(0, 1, new Record(List.of(new Item("a", "other", null, false))), refused("entry-id-taken")),
                        op(5, 6, record("a"), added("a", 1))),
                bad(
                        "refused as unknown though acknowledged",
                        "before it could be done",
                        stored("a"),
                        op(5, 6, correct("c", "a"), refused("unknown-reference")),
                        op(0, 1, record("a"), added("a", 1))),
                bad(
                        "refused as withdrawn, and nobody withdrew it",
                        "in no state",
                        stored("a"),
                        op(0, 1, record("a"), added("a", 1)),
                        op(2, 3, correct("c", "a"), refused("entry-withdrawn"))),
                bad("refused for no reason", "no reason", stored(), op(0, 1, record("a"), refused("malformed-json"))));
    }

    private static Arguments good(String what, List<Row> rows, Operation... operations) {
        return Arguments.of(what, new History(0, List.of(operations), rows));
    }

    private static Arguments bad(String what, String found, List<Row> rows, Operation... operations) {
        return Arguments.of(what, found, new History(0, List.of(operations), rows));
    }

    private static Operation op(long invoked, long completed, Command command, @Nullable Answer answer) {
        return new Operation(0, command, invoked, completed, answer);
    }

    /** Entries that say "one", at the positions from 1. */
    private static List<Row> stored(String... ids) {
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            rows.add(new Row(rows.size() + 1, id, "one", "hash-" + id));
        }
        return rows;
    }

    private static Record record(String... ids) {
        return new Record(
                Arrays.stream(ids).map(id -> new Item(id, "one", null, false)).toList());
    }

    private static Record correct(String id, String about) {
        return new Record(List.of(new Item(id, "one", about, false)));
    }

    private static Record withdraw(String id, String about) {
        return new Record(List.of(new Item(id, "one", about, true)));
    }

    private static Receipt receipt(String id, long position) {
        return new Receipt(id, position, "hash-" + id);
    }

    private static Recorded added(String id, long position) {
        return new Recorded(List.of(receipt(id, position)), List.of());
    }

    private static Recorded added(String one, long position, String other, long next) {
        return new Recorded(List.of(receipt(one, position), receipt(other, next)), List.of());
    }

    private static Recorded before(String id, long position) {
        return new Recorded(List.of(), List.of(receipt(id, position)));
    }

    private static Refused refused(String code) {
        return new Refused(code);
    }
}
