package org.decisionledger.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckKeeper;
import org.decisionledger.projection.check.CheckList;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.index.HeldSource;

/** Checks over a whole ledger: the example cases over and over, each copy with things of its own. */
final class ChecksBench {

    private static final int NEW = 1_000;

    private static final Instant BEGINNING = Instant.parse("2024-01-01T09:00:00Z");

    private final int size;

    ChecksBench(int size) {
        this.size = size;
    }

    void run() throws IOException {
        List<RecordedEntry> ledger = ledger(size + NEW);
        HeldSource source = new HeldSource();
        source.add(ledger.subList(0, size));
        long began = System.nanoTime();
        int failed = Checks.everywhere(source, AsOf.NOW, CheckSettings.STANDARD).failed();
        told("checks: whole ledger of " + size + " entries, " + failed + " failed", began);

        CheckKeeper keeper = new CheckKeeper(source, CheckList.ALL, CheckSettings.STANDARD);
        began = System.nanoTime();
        int things = keeper.takeIn(ledger.subList(0, size)).size();
        told("checks: kept for " + size + " entries, " + things + " things", began);

        List<RecordedEntry> added = ledger.subList(size, size + NEW);
        source.add(added);
        began = System.nanoTime();
        int again = keeper.takeIn(added).size();
        told("checks: " + NEW + " new entries, " + again + " things looked at again", began);
    }

    private static void told(String what, long began) {
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private static List<RecordedEntry> ledger(int size) throws IOException {
        List<Entry> cases = CaseFiles.read(List.of("example:all"), InputStream.nullInputStream())
                .entries();
        Set<String> names = new HashSet<>();
        cases.forEach(e -> names.add(e.id().value()));
        Pattern thing = Pattern.compile("\"((?:"
                + List.of(ThingKind.values()).stream().map(ThingKind::prefix).collect(Collectors.joining("|"))
                + "):[a-z0-9-]+)\"");
        List<String> written = cases.stream().map(EntryFormat::write).toList();
        List<RecordedEntry> ledger = new ArrayList<>();
        for (int copy = 0; ledger.size() < size; copy++) {
            String mark = "-" + copy;
            for (int i = 0; i < written.size() && ledger.size() < size; i++) {
                String text = thing.matcher(written.get(i)).replaceAll("\"$1" + mark + "\"");
                text = Pattern.compile("\"([a-z0-9-]+)\"").matcher(text).replaceAll(found -> {
                    String name = found.group(1);
                    return Matcher.quoteReplacement(names.contains(name) ? "\"" + name + mark + "\"" : found.group());
                });
                int position = ledger.size() + 1;
                ledger.add(new RecordedEntry(
                        EntryFormat.read(text), position, BEGINNING.plus(Duration.ofSeconds(position))));
            }
        }
        return ledger;
    }
}
