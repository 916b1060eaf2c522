package org.decisionledger.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.ocds.Packages;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.ocds.publish.Publisher;

/**
 * Exports of one case of 10,000 entries: a procurement of one body with thousands of offers, ratings, notices and
 * resolutions, written whole as text. The first export of a kind, cold, and the median of those after it.
 */
final class ExportBench {

    private static final int AGAIN = 9;
    private static final String CASE = "procurement:long";

    private final Path folder;
    private final int size;

    ExportBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void run() throws InterruptedException {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("export")))) {
            List<Entry> all = generated();
            ledger.recorder().record(all);
            ledger.index().awaitCaughtUp(60_000);
            System.out.printf(Locale.ROOT, "%,d entries of one case%n", all.size());
            Answers answers = ledger.answers();
            measure("OCDS release package", () -> packages(answers, false));
            measure("OCDS record package", () -> packages(answers, true));
            measure("Popolo of the body", () -> JsonView.writePretty(answers.popolo("org:vale", AsOf.NOW)));
            measure("Popolo of the ledger", () -> JsonView.writePretty(answers.popolo(null, AsOf.NOW)));
            measure("organization ontology", () -> JsonView.writePretty(answers.orgOntology("org:vale", AsOf.NOW)));
            measure(
                    "provenance of a decision",
                    () -> JsonView.writePretty(answers.provenance("decision:long", "prov-json", AsOf.NOW)));
        }
    }

    private static String packages(Answers answers, boolean record) {
        return Packages.text(answers.publication(CASE, Publisher.unregistered(), AsOf.NOW), record);
    }

    private static void measure(String what, Supplier<String> export) {
        double[] times = new double[AGAIN];
        int length = 0;
        double first = 0;
        for (int i = 0; i <= AGAIN; i++) {
            long start = System.nanoTime();
            length = export.get().length();
            double took = (System.nanoTime() - start) / 1e9;
            if (i == 0) {
                first = took;
            } else {
                times[i - 1] = took;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-26s first %6.2f s, then median %6.2f s, %,12d characters  (goal 2 s)%n",
                what,
                first,
                times[times.length / 2],
                length);
    }

    private List<Entry> generated() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "doc", "DocumentRegistered", "doc:report", "", "'title':'Report','kind':'report'");
        add(entries, "vale", "OrganisationRegistered", "org:vale", "", "'name':'Vale','kind':'localAuthority'");
        add(entries, "moor", "OrganisationRegistered", "org:moor", "", "'name':'Moor','kind':'nhsProviderTrust'");
        add(entries, "case", "ProcurementRegistered", CASE, "", "'title':'Long','commissioners':['org:vale']");
        add(entries, "c", "ContractRegistered", "contract:long", "", "'title':'Long','commissioners':['org:vale']");
        add(
                entries,
                "award",
                "InterimAwardApproved",
                "decision:long",
                "",
                "'provider':'org:moor','procurement':'" + CASE + "','contract':'contract:long','competed':false");
        for (int i = 0; entries.size() < size; i++) {
            everyday(entries, i);
        }
        return entries;
    }

    private static void everyday(List<Entry> entries, int i) {
        String id = "e" + i;
        String notice = "e" + (i - i % 5);
        switch (i % 5) {
            case 0 ->
                add(
                        entries,
                        id,
                        "ProcurementNoticePublished",
                        CASE,
                        "",
                        "'kind':'tender','channels':['the portal'],'content':'Notice " + i + "'");
            case 1 ->
                add(
                        entries,
                        id,
                        "OfferReceived",
                        "offer:o" + i,
                        link("respondsTo", notice),
                        "'title':'Offer " + i + "','amount':{'value':'" + i + ".00','currency':'GBP'}");
            case 2 ->
                add(
                        entries,
                        id,
                        "OfferDeclined",
                        "offer:o" + (i - 1),
                        link("rejects", "e" + (i - 1)),
                        "'reason':'too dear'");
            case 3 ->
                add(
                        entries,
                        id,
                        "ResolutionPassed",
                        "decision:d" + i,
                        link("considers", notice),
                        "'title':'Resolution " + i + "','text':'Go on'");
            default -> add(entries, id, "ContractVaried", "contract:long", "", "'what':'schedule " + i + "'");
        }
    }

    private static String link(String relation, String to) {
        return "'links':[{'relation':'" + relation + "','to':'" + to + "'}],";
    }

    private static void add(List<Entry> entries, String id, String type, String subject, String header, String data) {
        String occurred = String.format(Locale.ROOT, "2019-%02d-%02d", count(entries, 12), count(entries, 28));
        entries.add(EntryFormat.read(("{'id':'" + id + "','type':'" + type + "','subject':'" + subject
                        + "','occurred':'" + occurred + "'," + header + "'by':{'organisation':'org:"
                        + (type.equals("OfferReceived") ? "moor" : "vale") + "'},'data':{"
                        + data + "},'sources':[{'document':'doc:report','locator':'1'}]}")
                .replace('\'', '"')));
    }

    private static int count(List<Entry> entries, int upTo) {
        return entries.size() % upTo + 1;
    }
}
