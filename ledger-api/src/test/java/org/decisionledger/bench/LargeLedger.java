package org.decisionledger.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.time.Edtf;

/** The example cases over and over, each copy under names of its own, and one procurement grown to 10,000 entries. */
final class LargeLedger {

    private static final int LARGE_COPY = 0;
    private static final int LARGE_CASE = 10_000;
    private static final int AT_ONCE = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2006-01-01");
    private static final int DAYS = 5_000;
    private static final String PROCUREMENT = "procurement:sst-asd-interim-";
    private static final String AWARD = "decision:sst-interim-award-";

    /** Pages about one copy, by its number. */
    private static final Map<String, String> PAGES = ordered(
            "timeline", "/timeline/" + PROCUREMENT + "%d",
            "timeline as a table", "/timeline/" + PROCUREMENT + "%d?view=table",
            "timeline of a body", "/timeline/org:mpft-%d?includePredecessors=true",
            "why", "/why/" + AWARD + "%d",
            "graph of why", "/graph/" + AWARD + "%d",
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

    private LargeLedger() {}

    /** Pages about copy {@code number}. */
    static Map<String, String> of(int number) {
        Map<String, String> pages = new LinkedHashMap<>();
        PAGES.forEach((what, path) -> pages.put(what, path.formatted(number)));
        return pages;
    }

    /** Pages about the case of 10,000 entries. */
    static Map<String, String> large() {
        return of(LARGE_COPY);
    }

    /** Whole copies until there are {@code size} entries or more. */
    static void fill(OpenLedger ledger, int size) {
        CaseCopies copies = new CaseCopies();
        List<Entry> first = copies.copy(LARGE_COPY);
        ledger.recorder().record(first);
        int grown = grow(ledger, first);
        List<Entry> waiting = new ArrayList<>();
        copies.fill(LARGE_COPY + 1, size - first.size() - grown, copy -> {
            waiting.addAll(copy);
            if (waiting.size() >= AT_ONCE) {
                ledger.recorder().record(waiting);
                waiting.clear();
            }
        });
        ledger.recorder().record(waiting);
    }

    /** More entries like those about the procurement that may be told again, on other days. */
    private static int grow(OpenLedger ledger, List<Entry> copy) {
        List<Entry> again = new ArrayList<>();
        for (Entry entry : copy) {
            if (entry.header().subject().toString().equals(PROCUREMENT + LARGE_COPY)) {
                try {
                    ledger.recorder().record(like(entry, 0));
                    again.add(entry);
                } catch (Refusal refused) {
                    // Not a fact that may be told twice.
                }
            }
        }
        List<Entry> more = new ArrayList<>();
        for (int i = 1; more.size() < LARGE_CASE; i++) {
            for (Entry entry : again) {
                more.add(like(entry, i));
            }
        }
        ledger.recorder().record(more);
        return again.size() + more.size();
    }

    private static Entry like(Entry of, int number) {
        Header h = of.header();
        return new Entry(
                new Header(
                        new EntryId(h.id().value() + "-again-" + number),
                        h.subject(),
                        Edtf.parse(FIRST_DAY.plusDays(number % DAYS).toString()),
                        h.by(),
                        h.sources(),
                        h.account(),
                        List.of(),
                        h.classification(),
                        h.note()),
                of.fact());
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
