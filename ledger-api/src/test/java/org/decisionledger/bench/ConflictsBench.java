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
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;

/** Conflicts of a ledger that holds the example cases again and again, each time under other names. */
final class ConflictsBench {

    private static final Pattern NAMED = Pattern.compile("\"([a-z]+:)?([a-z0-9][a-z0-9-]*)\"");
    private static final int FURTHER = 1_000;

    private final Path folder;
    private final int size;
    private final List<String> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    ConflictsBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws InterruptedException {
        readCases();
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("conflicts")))) {
            int held = 0;
            List<Entry> copy = List.of();
            for (int n = 0; held < size; n++) {
                copy = copy(n);
                ledger.recorder().record(copy);
                held += copy.size();
            }
            ledger.index().awaitCaughtUp(120_000);
            System.out.printf(Locale.ROOT, "%,d entries%n", held);
            Answers answers = ledger.answers();
            time("all rules over all entries, first page  (goal 60 s)", answers);
            time("nothing new, first page", answers);
            List<Entry> again = again(copy);
            ledger.recorder().record(again);
            ledger.index().awaitCaughtUp(120_000);
            time(again.size() + " new entries on things there are  (goal 1 s for 1,000)", answers);
        }
    }

    /** Entries that tell something again of things that are there: findings and passages, under other names. */
    private static List<Entry> again(List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.fact() instanceof FindingReported || e.fact() instanceof PassageStated)
                .limit(FURTHER)
                .map(e -> new Entry(
                        new Header(
                                new EntryId(e.id().value() + "-again"),
                                e.header().subject(),
                                e.header().occurred(),
                                e.header().by(),
                                e.header().sources(),
                                e.header().account(),
                                List.of(),
                                e.header().classification(),
                                e.header().note()),
                        e.fact()))
                .toList();
    }

    private static void time(String what, Answers answers) {
        long start = System.nanoTime();
        int rows = answers.list("conflicts", AsOf.NOW, null, 200).rows().size();
        System.out.printf(Locale.ROOT, "%-55s %,8d ms, %d rows%n", what, (System.nanoTime() - start) / 1_000_000, rows);
    }

    private void readCases() {
        for (String example : CaseFiles.examples()) {
            for (Entry entry : CaseFiles.read(List.of(example), InputStream.nullInputStream())
                    .entries()) {
                cases.add(EntryFormat.write(entry));
                ids.add(entry.id().value());
            }
        }
    }

    private List<Entry> copy(int number) {
        return cases.stream()
                .map(e -> EntryFormat.read(renamed(e, ids, number)))
                .toList();
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
