package org.decisionledger.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Questions about bodies on a ledger of many: 400 bodies of one generation, five of which go into each of the 80 of
 * the next, four of which go into each of the last 20.
 */
final class BodiesBench {

    private static final long SEED = 20130401;
    private static final int FIRST = 400;
    private static final int SECOND = 80;
    private static final int THIRD = 20;
    private static final int BODIES = FIRST + SECOND + THIRD;
    private static final int WARM = 300;
    private static final int ASKED = 200;
    private static final AsOf THEN = new AsOf(null, Edtf.parse("2018-06-30"));

    private Random random = new Random(SEED);
    private final Path folder;
    private final int size;

    BodiesBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws InterruptedException {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("bodies")))) {
            List<Entry> all = generated();
            for (int from = 0; from < all.size(); from += 10_000) {
                ledger.recorder().record(all.subList(from, Math.min(all.size(), from + 10_000)));
            }
            ledger.index().awaitCaughtUp(60_000);
            System.out.printf(Locale.ROOT, "%,d entries about %d bodies, seed %d%n", all.size(), BODIES, SEED);
            Answers answers = ledger.answers();
            both("lineage of a body", asOf -> answers.lineage(body(), "2019-01-01", asOf));
            both("legacy record of a body", asOf -> answers.legacyRecord(body(), "2019-01-01", asOf));
            both("time left on a contract", asOf -> answers.timeLeft(contract(), "2018-06-01", null, null, asOf));
            both("timeline with predecessors", asOf -> answers.timelineWithPredecessors(body(), asOf));
            both("what a body knew by a day", asOf -> answers.known(body(), "2019-01-01", null, asOf));
        }
    }

    /** The same question as the record stands, and as of a date; the second may cost three times the first. */
    private void both(String what, Consumer<AsOf> question) {
        double[] live = times(() -> question.accept(AsOf.NOW));
        double[] then = times(() -> question.accept(THEN));
        System.out.printf(
                Locale.ROOT,
                "%-30s warm: median %6.1f ms, 95 in 100 under %6.1f ms  (goal 100 ms); as of a date: %6.1f, %6.1f, ratio %.2f  (goal 3)%n",
                what,
                live[live.length / 2],
                live[live.length * 95 / 100],
                then[then.length / 2],
                then[then.length * 95 / 100],
                then[then.length * 95 / 100] / live[live.length * 95 / 100]);
    }

    /** The same bodies are asked about each time. */
    private double[] times(Runnable question) {
        random = new Random(SEED);
        for (int i = 0; i < WARM; i++) {
            question.run();
        }
        double[] times = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            question.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private String contract() {
        return "contract:c" + random.nextInt(BODIES);
    }

    private String body() {
        return "org:b" + random.nextInt(BODIES);
    }

    private List<Entry> generated() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "doc", "DocumentRegistered", "doc:report", null, "\"title\":\"Report\",\"kind\":\"report\"");
        for (int b = 0; b < BODIES; b++) {
            add(
                    entries,
                    "r" + b,
                    "OrganisationRegistered",
                    "org:b" + b,
                    null,
                    "\"name\":\"Body " + b + "\",\"kind\":\"other\"");
            add(
                    entries,
                    "o" + b,
                    "OfficeRegistered",
                    "office:o" + b,
                    null,
                    "\"title\":\"Chief Officer " + b + "\",\"bodies\":[\"org:b" + b + "\"]");
            add(
                    entries,
                    "c" + b,
                    "ContractRegistered",
                    "contract:c" + b,
                    null,
                    "\"title\":\"Contract " + b + "\",\"commissioners\":[\"org:b" + b + "\"]");
            add(entries, "t" + b, "ContractTermStated", "contract:c" + b, null, "\"ends\":\"2019-09-30\"");
            add(
                    entries,
                    "lt" + b,
                    "LeadTimeStated",
                    "contract:c" + b,
                    null,
                    "\"stages\":[{\"stage\":\"Engagement\",\"days\":58},{\"stage\":\"Procurement\",\"days\":248}]");
            for (int year = 2012; year < 2020; year++) {
                add(
                        entries,
                        "a" + b + "-" + year,
                        "OfficeHolderAppointed",
                        "office:o" + b,
                        year + "-04",
                        "\"bodies\":[\"org:b" + b + "\"]");
            }
        }
        for (int b = 0; b < FIRST; b++) {
            add(
                    entries,
                    "m" + b,
                    "OrganisationsMerged",
                    "org:b" + (FIRST + b % SECOND),
                    "2013-04-01",
                    "\"predecessors\":[\"org:b" + b + "\"]");
        }
        for (int b = 0; b < SECOND; b++) {
            add(
                    entries,
                    "m2-" + b,
                    "OrganisationsMerged",
                    "org:b" + (FIRST + SECOND + b % THIRD),
                    "2017-07-01",
                    "\"predecessors\":[\"org:b" + (FIRST + b) + "\"]");
        }
        for (int i = 0; entries.size() < size; i++) {
            everyday(entries, i);
        }
        return entries;
    }

    private void everyday(List<Entry> entries, int i) {
        int b = random.nextInt(BODIES);
        String body = "\"org:b" + b + "\"";
        String when = 2010 + random.nextInt(12) + "-0" + (1 + random.nextInt(9));
        switch (i % 4) {
            case 0 ->
                add(
                        entries,
                        "e" + i,
                        "CommitmentMade",
                        "commitment:p" + i,
                        when,
                        "\"text\":\"Promise " + i + "\",\"holder\":" + body + ",\"holderOffice\":\"office:o" + b
                                + "\"");
            case 1 ->
                add(
                        entries,
                        "e" + i,
                        "ComplaintReceived",
                        "complaint:x" + i,
                        when,
                        "\"title\":\"Complaint " + i + "\",\"kind\":\"formal\",\"to\":[" + body
                                + "],\"grounds\":[\"waiting\"]");
            case 2 ->
                add(
                        entries,
                        "e" + i,
                        "DocumentRegistered",
                        "doc:d" + i,
                        null,
                        "\"title\":\"Letter " + i + "\",\"kind\":\"letter\",\"authors\":[" + body + "]");
            default ->
                add(
                        entries,
                        "e" + i,
                        "ContractMeetingHeld",
                        "contract:c" + b,
                        when,
                        "\"with\":[" + body + "],\"topics\":[\"activity\"]");
        }
    }

    private static void add(
            List<Entry> entries, String id, String type, String subject, @Nullable String occurred, String data) {
        entries.add(EntryFormat.read("{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"subject\":\"" + subject + "\","
                + (occurred == null ? "" : "\"occurred\":\"" + occurred + "\",")
                + "\"by\":{\"notStated\":\"generated\"},\"data\":{" + data
                + "},\"sources\":[{\"document\":\"doc:report\",\"locator\":\"1\"}]}"));
    }
}
