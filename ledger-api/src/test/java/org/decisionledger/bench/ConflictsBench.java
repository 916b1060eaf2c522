package org.decisionledger.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;

/** Conflicts of a ledger that holds the example cases again and again, each time under other names. */
final class ConflictsBench {

    private static final Pattern NAMED = Pattern.compile("\"([a-z]+:)?([a-z0-9][a-z0-9-]*)\"");
    private static final int FURTHER = 1_000;

    private final Path folder;
    private final int size;

    ConflictsBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws InterruptedException {
        List<Entry> entries = copies(size + FURTHER);
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("conflicts")))) {
            record(ledger, entries.subList(0, size));
            System.out.printf(Locale.ROOT, "%,d entries%n", size);
            Answers answers = ledger.answers();
            time("all rules over all entries, first page  (goal 60 s)", answers);
            time("nothing new, first page", answers);
            record(ledger, entries.subList(size, size + FURTHER));
            time("1,000 new entries, first page  (goal 1 s)", answers);
        }
    }

    private static void record(OpenLedger ledger, List<Entry> entries) throws InterruptedException {
        for (int from = 0; from < entries.size(); from += 5_000) {
            ledger.recorder().record(entries.subList(from, Math.min(entries.size(), from + 5_000)));
        }
        ledger.index().awaitCaughtUp(120_000);
    }

    private static void time(String what, Answers answers) {
        long start = System.nanoTime();
        int rows = answers.list("conflicts", AsOf.NOW, null, 200).rows().size();
        System.out.printf(Locale.ROOT, "%-55s %,8d ms, %d rows%n", what, (System.nanoTime() - start) / 1_000_000, rows);
    }

    private static List<Entry> copies(int wanted) {
        List<String> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String example : CaseFiles.examples()) {
            for (Entry entry : CaseFiles.read(List.of(example), InputStream.nullInputStream())
                    .entries()) {
                cases.add(EntryFormat.write(entry));
                ids.add(entry.id().value());
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int copy = 0; entries.size() < wanted; copy++) {
            for (int i = 0; i < cases.size() && entries.size() < wanted; i++) {
                entries.add(EntryFormat.read(renamed(cases.get(i), ids, copy)));
            }
        }
        return entries;
    }

    private static String renamed(String entry, Set<String> ids, int copy) {
        return NAMED.matcher(entry).replaceAll(m -> {
            String kind = m.group(1);
            boolean named = kind == null
                    ? ids.contains(m.group(2))
                    : ThingKind.ofPrefix(kind.substring(0, kind.length() - 1)).isPresent();
            return Matcher.quoteReplacement(
                    named ? "\"" + (kind == null ? "" : kind) + m.group(2) + "-" + copy + "\"" : m.group());
        });
    }
}
