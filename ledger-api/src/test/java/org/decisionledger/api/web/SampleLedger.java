package org.decisionledger.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.MemorySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped South Staffordshire case, recorded one entry a second, and after it a correction and a withdrawal. */
final class SampleLedger {

    static final Instant FIRST_RECORDED = Instant.parse("2026-11-20T09:00:00Z");
    /** Before the correction and the withdrawal. */
    static final String AS_FIRST_RECORDED = "2026-11-20";

    static final String CORRECTED = "sst-2019-07-22-mp-offer";
    static final String WITHDRAWN = "sst-2019-07-mp-offer-narrative";
    static final String DECISION = "decision:sst-interim-award";

    private static final Instant CHANGED = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CASE = "classpath:examples/south-staffordshire/*.yaml";

    private SampleLedger() {}

    static MemorySource read() throws IOException {
        return new MemorySource(recorded());
    }

    /** The same, and copies of the offer until the interim procurement has so many more entries, a day apart. */
    static MemorySource readWithCopies(int more) throws IOException {
        List<RecordedEntry> recorded = recorded();
        Entry offer =
                named(CORRECTED, recorded.stream().map(RecordedEntry::entry).toList());
        for (int i = 0; i < more; i++) {
            int position = recorded.size() + 1;
            recorded.add(new RecordedEntry(copy(offer, i), position, CHANGED.plusSeconds(position)));
        }
        return new MemorySource(recorded);
    }

    private static Entry copy(Entry of, int number) {
        Header h = of.header();
        return new Entry(
                new Header(
                        new EntryId("copy-" + number),
                        h.subject(),
                        Edtf.parse(
                                LocalDate.parse("2006-01-01").plusDays(number).toString()),
                        h.by(),
                        h.sources(),
                        h.account(),
                        List.of(),
                        h.classification(),
                        h.note()),
                of.fact());
    }

    /** Every shipped case, and after them the entries of {@code more}, a list as case files have it. */
    static MemorySource readEveryCaseAnd(String more) throws IOException {
        List<Entry> entries = read("classpath:examples/*/*.yaml");
        for (JsonNode node : new YAMLMapper().readTree(more)) {
            entries.add(EntryFormat.read(node));
        }
        List<RecordedEntry> recorded = new ArrayList<>();
        for (Entry entry : entries) {
            int position = recorded.size() + 1;
            recorded.add(new RecordedEntry(entry, position, FIRST_RECORDED.plusSeconds(position)));
        }
        return new MemorySource(recorded);
    }

    private static List<Entry> read(String pattern) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        List<Entry> entries = new ArrayList<>();
        for (Resource file : files(pattern)) {
            try (InputStream in = file.getInputStream()) {
                for (JsonNode node : yaml.readTree(in)) {
                    entries.add(EntryFormat.read(node));
                }
            }
        }
        return entries;
    }

    private static List<RecordedEntry> recorded() throws IOException {
        List<Entry> entries = read(CASE);
        List<RecordedEntry> recorded = new ArrayList<>();
        for (Entry entry : entries) {
            int position = recorded.size() + 1;
            recorded.add(new RecordedEntry(entry, position, FIRST_RECORDED.plusSeconds(position)));
        }
        for (Entry change : changes(entries)) {
            int position = recorded.size() + 1;
            recorded.add(new RecordedEntry(change, position, CHANGED.plusSeconds(position)));
        }
        return recorded;
    }

    private static List<Resource> files(String pattern) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                .sorted((a, b) -> String.valueOf(a.getFilename()).compareTo(String.valueOf(b.getFilename())))
                .toList();
    }

    private static List<Entry> changes(List<Entry> entries) {
        Entry corrected = named(CORRECTED, entries);
        Header was = corrected.header();
        Restatement restated = new Restatement(
                was.subject(),
                Edtf.parse("2019-07-23"),
                was.by(),
                corrected.fact(),
                was.sources(),
                was.account(),
                was.links(),
                was.classification(),
                "The day is the one on the letter");
        Entry withdrawn = named(WITHDRAWN, entries);
        return List.of(
                change("sample-correction", was, new EntryCorrected(was.id(), "The day was misread", restated)),
                change(
                        "sample-withdrawal",
                        withdrawn.header(),
                        new EntryWithdrawn(withdrawn.id(), "The passage is about another matter")));
    }

    private static Entry change(String id, Header of, LedgerFact fact) {
        return new Entry(
                new Header(
                        new EntryId(id),
                        of.subject(),
                        null,
                        of.by(),
                        of.sources(),
                        null,
                        List.of(),
                        of.classification(),
                        null),
                fact);
    }

    private static Entry named(String id, List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.header().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
