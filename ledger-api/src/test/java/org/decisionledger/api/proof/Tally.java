package org.decisionledger.api.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was made and what was told, by kind of attack. */
final class Tally {

    private static final class Line {
        int made;
        int found;
        int named;
        int withField;
        int fieldNamed;
    }

    private final Map<String, Line> lines = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();

    void add(Change change, boolean found, List<Finding> findings) {
        boolean named = found && change.named().test(findings);
        Line line = lines.computeIfAbsent(change.kind(), kind -> new Line());
        line.made++;
        line.found += found ? 1 : 0;
        line.named += named ? 1 : 0;
        line.withField += change.fields().isEmpty() ? 0 : 1;
        line.fieldNamed += named && change.fieldsNamed(findings) ? 1 : 0;
        if (!found) {
            missed.add(change.kind() + ": " + change.what());
        } else if (!named) {
            unnamed.add(change.kind() + ": " + change.what() + " -> " + findings);
        }
    }

    List<String> missed() {
        return missed;
    }

    double named() {
        return 1 - unnamed.size() / (double) made();
    }

    int made() {
        return lines.values().stream().mapToInt(line -> line.made).sum();
    }

    void print() {
        System.out.println("| Attack | Made | Found | Named | Field named |\n|---|---|---|---|---|");
        lines.forEach((kind, line) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %s |%n",
                kind,
                line.made,
                line.found,
                line.named,
                line.withField == 0 ? "" : String.format(Locale.ROOT, "%,d of %,d", line.fieldNamed, line.withField)));
        System.out.printf(
                Locale.ROOT,
                "| all | %,d | %,d | %,d | |%n",
                made(),
                made() - missed.size(),
                made() - missed.size() - unnamed.size());
        missed.forEach(one -> System.out.println("MISSED " + one));
        unnamed.stream().limit(40).forEach(one -> System.out.println("NOT NAMED EXACTLY " + one));
    }
}
