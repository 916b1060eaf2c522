package org.decisionledger.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;

/**
 * One made-up case of many entries: a procurement of one body with thousands of notices, offers received and declined,
 * resolutions and variations of its contract. No two entries contradict each other.
 */
final class LongCase {

    static final String PROCUREMENT = "procurement:long";
    static final String AWARD = "decision:long";
    static final String CONTRACT = "contract:long";
    static final String BODY = "org:vale";

    private LongCase() {}

    /** At least {@code size} entries. */
    static List<Entry> of(int size) {
        List<Entry> entries = new ArrayList<>();
        add(entries, "doc", "DocumentRegistered", "doc:report", "", "'title':'Report','kind':'report'");
        add(entries, "vale", "OrganisationRegistered", BODY, "", "'name':'Vale','kind':'localAuthority'");
        add(entries, "moor", "OrganisationRegistered", "org:moor", "", "'name':'Moor','kind':'nhsProviderTrust'");
        add(
                entries,
                "case",
                "ProcurementRegistered",
                PROCUREMENT,
                "",
                "'title':'Long','commissioners':['" + BODY + "']");
        add(entries, "c", "ContractRegistered", CONTRACT, "", "'title':'Long','commissioners':['" + BODY + "']");
        add(
                entries,
                "award",
                "InterimAwardApproved",
                AWARD,
                "",
                "'provider':'org:moor','procurement':'" + PROCUREMENT + "','contract':'" + CONTRACT
                        + "','competed':false");
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
                        PROCUREMENT,
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
            default -> add(entries, id, "ContractVaried", CONTRACT, "", "'what':'schedule " + i + "'");
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
