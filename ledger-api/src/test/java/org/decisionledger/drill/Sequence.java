package org.decisionledger.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The operations of a history that added something, one after the other by position, and the ledger after each: state 0
 * before the first, state k after the k-th. This is the ledger that does one thing after the other.
 */
final class Sequence {

    /**
     * Of several that were never answered and asked for the same row, which is taken to have added it. Any choice under
     * which an order is found is one that may have happened.
     */
    enum Choice {
        /** One that asked for it alone, so that rows side by side need not have come in one piece. */
        ALONE,
        /** Whoever asked first, so that nobody is held to have waited. */
        FIRST
    }

    /** One operation that added rows, all at once. */
    record Step(Operation operation, List<Row> rows) {}

    /** The states in which something is so: from {@code first} to {@code last}, both included. */
    record States(int first, int last) {

        States and(States other) {
            return new States(Math.max(first, other.first), Math.min(last, other.last));
        }

        boolean none() {
            return first > last;
        }
    }

    private final History history;
    private final Choice choice;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<Long, Integer> stateAfter = new HashMap<>();
    private final Map<String, Integer> addedAt = new HashMap<>();
    private final Map<String, Integer> withdrawnAt = new HashMap<>();
    private final Map<String, List<Row>> changes = new HashMap<>();

    /** @throws Anomaly the rows are not what the operations can have added one after the other */
    Sequence(History history, Choice choice) {
        this.history = history;
        this.choice = choice;
        rowsOnceAndWithoutHoles();
        stateAfter.put(history.before(), 0);
        for (Step step : attributed()) {
            steps.add(step);
            replay(step, steps.size());
        }
    }

    List<Step> steps() {
        return steps;
    }

    private int last() {
        return steps.size();
    }

    private void rowsOnceAndWithoutHoles() {
        long position = history.before();
        for (Row row : history.rows()) {
            Anomaly.unless(row.position() == ++position, "position %d is not next to %d", row.position(), position - 1);
            Anomaly.unless(byId.put(row.id(), row) == null, "%s is recorded twice", row.id());
        }
    }

    /** Each row with the operation that added it. */
    private List<Step> attributed() {
        Map<Long, Operation> adders = new HashMap<>();
        List<Operation> unanswered = new ArrayList<>();
        for (Operation operation : history.operations()) {
            if (operation.answer() instanceof Recorded recorded) {
                recorded.added().forEach(receipt -> claim(receipt, operation, adders));
            } else if (operation.answer() == null && operation.command() instanceof Record) {
                unanswered.add(operation);
            }
        }
        for (Row row : history.rows()) {
            if (!adders.containsKey(row.position())) {
                adders.put(row.position(), adder(row, unanswered));
            }
        }
        return inOnePiece(adders);
    }

    private void claim(Receipt receipt, Operation operation, Map<Long, Operation> adders) {
        Row row = byId.get(receipt.id());
        Anomaly.unless(row != null, "%s was acknowledged and is lost", receipt);
        Anomaly.unless(
                row.position() == receipt.position() && row.leafHash().equals(receipt.leafHash()),
                "%s was acknowledged and %s is stored",
                receipt,
                row);
        Anomaly.unless(adders.put(row.position(), operation) == null, "%s was said to be added twice", receipt);
    }

    private Operation adder(Row row, List<Operation> unanswered) {
        Operation found = null;
        for (Operation operation : unanswered) {
            Record record = (Record) operation.command();
            boolean asked = record.items().stream()
                    .anyMatch(
                            item -> item.id().equals(row.id()) && item.content().equals(row.content()));
            if (asked && (found == null || leavesMoreOpen(operation, found))) {
                found = operation;
            }
        }
        Anomaly.unless(found != null, "%s was asked for by nobody whom it was not told", row);
        return found;
    }

    private boolean leavesMoreOpen(Operation one, Operation other) {
        int size = ((Record) one.command()).items().size();
        int otherSize = ((Record) other.command()).items().size();
        return choice == Choice.ALONE && size != otherSize ? size < otherSize : one.invoked() < other.invoked();
    }

    private List<Step> inOnePiece(Map<Long, Operation> adders) {
        List<Step> found = new ArrayList<>();
        Set<Operation> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Row row : history.rows()) {
            Operation adder = adders.get(row.position());
            if (!found.isEmpty() && found.getLast().operation().equals(adder)) {
                found.getLast().rows().add(row);
            } else {
                Anomaly.unless(done.add(adder), "%s was not added in one piece", adder);
                found.add(new Step(adder, new ArrayList<>(List.of(row))));
            }
        }
        return found;
    }

    /** What was added must be allowed in the state before; what was not added must be there. */
    private void replay(Step step, int state) {
        Record record = (Record) step.operation().command();
        Set<String> added = new HashSet<>();
        step.rows().forEach(row -> added.add(row.id()));
        for (Item item : record.items()) {
            Row row = byId.get(item.id());
            Anomaly.unless(row != null, "%s was added in part, without %s", step.operation(), item);
            Anomaly.unless(row.content().equals(item.content()), "%s was taken for %s", item, row);
            if (added.contains(item.id())) {
                addedAt.put(item.id(), state);
                aboutOneThatStands(item, row, state);
            } else {
                Anomaly.unless(addedAt.containsKey(item.id()), "%s was not there yet at %s", item, step);
            }
        }
        stateAfter.put(step.rows().getLast().position(), state);
    }

    private void aboutOneThatStands(Item item, Row row, int state) {
        String about = item.about();
        if (about == null) {
            return;
        }
        Anomaly.unless(addedAt.containsKey(about), "%s is about an entry that was not there", item);
        Anomaly.unless(!withdrawnAt.containsKey(about), "%s is about an entry that was withdrawn", item);
        changes.computeIfAbsent(about, id -> new ArrayList<>()).add(row);
        if (item.withdraws()) {
            withdrawnAt.put(about, state);
        }
    }

    /** In which states the ledger answers this, when the operation adds nothing. */
    States statesOf(Operation operation) {
        States states = switch (operation.command()) {
            case Read read -> statesOf(read, operation);
            case Record record -> statesOf(record, operation);
        };
        Anomaly.unless(!states.none(), "%s is true in no state", operation);
        return states;
    }

    private States statesOf(Read read, Operation operation) {
        return switch (operation.answer()) {
            case NotFound absent -> absent(read.id());
            case Shown shown -> {
                Integer state = stateAfter.get(shown.position());
                Anomaly.unless(state != null, "%s is as of the middle of something", operation);
                Anomaly.unless(
                        shown.versions().equals(versions(read.id(), shown.position())),
                        "%s and it was %s",
                        operation,
                        versions(read.id(), shown.position()));
                yield new States(state, state);
            }
            case null, default -> throw new Anomaly("no answer to a question: " + operation);
        };
    }

    private List<String> versions(String id, long position) {
        List<String> versions = new ArrayList<>();
        Row row = byId.get(id);
        if (row != null && row.position() <= position) {
            versions.add(id);
        }
        changes.getOrDefault(id, List.of()).stream()
                .filter(change -> change.position() <= position)
                .forEach(change -> versions.add(change.id()));
        return versions;
    }

    private States statesOf(Record record, Operation operation) {
        return switch (operation.answer()) {
            case Recorded recorded -> {
                States states = new States(0, last());
                for (Receipt receipt : recorded.before()) {
                    states = states.and(presentAs(receipt, record));
                }
                yield states;
            }
            case Refused refused -> refused(refused.code(), record, operation);
            case null, default -> throw new Anomaly("no answer to a command: " + operation);
        };
    }

    private States presentAs(Receipt receipt, Record record) {
        Row row = byId.get(receipt.id());
        Anomaly.unless(row != null, "%s was said to be there and is lost", receipt);
        Anomaly.unless(
                !receipt.told()
                        || row.position() == receipt.position()
                                && row.leafHash().equals(receipt.leafHash()),
                "%s was told and %s is stored",
                receipt,
                row);
        Anomaly.unless(
                record.items().stream()
                        .anyMatch(item ->
                                item.id().equals(row.id()) && item.content().equals(row.content())),
                "%s was said to be there, and %s is",
                record,
                row);
        return present(receipt.id());
    }

    /** Something of it must have been refusable. */
    private States refused(String code, Record record, Operation operation) {
        Item item = record.items().getFirst();
        return switch (code) {
            case "entry-id-taken" -> {
                Row row = byId.get(item.id());
                Anomaly.unless(row != null && !row.content().equals(item.content()), "no other content: %s", operation);
                yield present(item.id());
            }
            case "unknown-reference" -> absent(item.id()).and(absent(about(item, operation)));
            case "entry-withdrawn" -> absent(item.id()).and(withdrawn(about(item, operation)));
            default -> throw new Anomaly("no reason to refuse this: " + operation);
        };
    }

    private static String about(Item item, Operation operation) {
        @Nullable String about = item.about();
        Anomaly.unless(about != null, "no reason to refuse this: %s", operation);
        return about;
    }

    private States present(String id) {
        return new States(addedAt.getOrDefault(id, last() + 1), last());
    }

    private States absent(String id) {
        return new States(0, addedAt.getOrDefault(id, last() + 1) - 1);
    }

    private States withdrawn(String id) {
        return new States(withdrawnAt.getOrDefault(id, last() + 1), last());
    }
}
