package org.decisionledger.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.core.entry.Entry;

/** The example cases over and over, each copy under names of its own, and one made-up case of 10,000 entries. */
final class LargeLedger {

    private static final int LARGE_CASE = 10_000;
    private static final int AT_ONCE = 10_000;
    private static final String PROCUREMENT = "procurement:sst-asd-interim-";
    private static final String AWARD = "decision:sst-interim-award-";

    /** Pages about one copy, by its number. */
    private static final Map<String, String> PAGES = ordered(
            "timeline", "/timeline/" + PROCUREMENT + "%d",
            "timeline as a table", "/timeline/" + PROCUREMENT + "%d?view=table",
            "timeline of a body", "/timeline/org:mpft-%d?includePredecessors=true",
            "why", "/why/" + AWARD + "%d",
            "decision", "/decisions/" + AWARD + "%d",
            "one step around an award", "/around/" + AWARD + "%d",
            "thing", "/things/contract:mp-asd-2014-%d",
            "time left", "/contracts/contract:mp-asd-2014-%d/time-left",
            "accounts", "/accounts/complaint:mp-2019-09-%d",
            "lineage", "/organisations/org:mpft-%d/lineage?on=2019-01-01",
            "legacy record", "/organisations/org:sst-ccgs-%d/legacy-record?on=2019-12-01",
            "path", "/path/" + AWARD + "%d",
            "adequacy", "/adequacy/" + AWARD + "%d",
            "checks", "/checks/" + AWARD + "%d",
            "why, for programs", "/api/decisions/" + AWARD + "%d/why",
            "timeline, for programs", "/api/timeline/" + PROCUREMENT + "%d");

    private static final Map<String, String> LARGE = ordered(
            "timeline", "/timeline/" + LongCase.PROCUREMENT,
            "timeline as a table", "/timeline/" + LongCase.PROCUREMENT + "?view=table",
            "timeline of the body", "/timeline/" + LongCase.BODY,
            "why", "/why/" + LongCase.AWARD,
            "decision", "/decisions/" + LongCase.AWARD,
            "one step around the award", "/around/" + LongCase.AWARD,
            "thing", "/things/" + LongCase.CONTRACT,
            "time left", "/contracts/" + LongCase.CONTRACT + "/time-left",
            "accounts", "/accounts/" + LongCase.PROCUREMENT,
            "legacy record", "/organisations/" + LongCase.BODY + "/legacy-record?on=2019-12-01",
            "path", "/path/" + LongCase.AWARD,
            "checks", "/checks/" + LongCase.AWARD,
            "why, for programs", "/api/decisions/" + LongCase.AWARD + "/why",
            "timeline, for programs", "/api/timeline/" + LongCase.PROCUREMENT);

    private LargeLedger() {}

    /** Pages about copy {@code number}. */
    static Map<String, String> of(int number) {
        Map<String, String> pages = new LinkedHashMap<>();
        PAGES.forEach((what, path) -> pages.put(what, path.formatted(number)));
        return pages;
    }

    /** Pages about the case of 10,000 entries. */
    static Map<String, String> large() {
        return LARGE;
    }

    /** Whole copies until there are {@code size} entries or more. */
    static void fill(OpenLedger ledger, int size) {
        List<Entry> large = LongCase.of(LARGE_CASE);
        ledger.recorder().record(large);
        List<Entry> waiting = new ArrayList<>();
        new CaseCopies().fill(0, size - large.size(), copy -> {
            waiting.addAll(copy);
            if (waiting.size() >= AT_ONCE) {
                ledger.recorder().record(waiting);
                waiting.clear();
            }
        });
        ledger.recorder().record(waiting);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
