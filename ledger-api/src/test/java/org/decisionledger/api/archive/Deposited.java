package org.decisionledger.api.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.bag.Bag;
import org.decisionledger.api.bag.BagWriter;
import org.decisionledger.api.bag.Content;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A ledger that holds the South Staffordshire case, the file of one document, and a signed checkpoint. */
final class Deposited implements AutoCloseable {

    static final String DECISION = "decision:sst-interim-award";
    static final String PROCUREMENT = "procurement:sst-asd-interim";
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final byte[] FILE = "A review of commissioning arrangements\n".getBytes(StandardCharsets.UTF_8);

    final OpenLedger ledger;

    /** @param folder empty */
    Deposited(Path folder) {
        this.ledger = OpenLedger.open(StoreSettings.embedded(folder));
        ledger.recorder().record(example());
    }

    /** With everything, under a checkpoint. */
    static Deposited whole(Path folder) {
        Deposited made = new Deposited(folder);
        made.record(TERMS);
        made.record(TOLD);
        made.ledger
                .documents()
                .orElseThrow()
                .keep(new DocumentId("doc:sksn-2022"), FILE, new OrganisationId("org:sksn"));
        made.ledger.proof().orElseThrow().sign();
        return made;
    }

    private static final String TERMS = """
            {"id": "terms", "type": "CopyHeldOnTerms", "subject": "doc:sksn-2022", "by": {"notStated": "test"},
             "data": {"holders": ["org:carers"], "terms": ["notToBeShared"], "words": "in confidence & <no further>"},
             "sources": [{"document": "doc:sksn-2022", "locator": "cover"}]}
            """;

    /** Of the case, with a passage of personal data. */
    private static final String TOLD = """
            {"id": "told-by-a-person", "type": "ProcurementNoticePublished", "subject": "procurement:sst-asd-interim",
             "by": {"notStated": "test"}, "data": {"kind": "intention", "channels": ["a letter"], "content": "An intention."},
             "note": "told by {{person:jane|Jane \\"J\\" Doe}} herself",
             "sources": [{"document": "doc:sksn-2022", "locator": "cover"}]}
            """;

    void record(String entry) {
        ledger.recorder().record(EntryFormat.read(entry));
    }

    static List<Entry> example() {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples/south-staffordshire"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
                    entries.add(EntryFormat.read(node));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The case of that name as a bag. */
    byte[] zipOf(String name, AsOf asOf, LocalDate day) {
        return zip(ledger.archive().ofCase(name, asOf, day));
    }

    static byte[] zip(Archive.Made made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            made.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The files of a bag by path, the top folder left out. */
    static SortedMap<String, byte[]> unpacked(byte[] zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName().substring(e.getName().indexOf('/') + 1), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String text(SortedMap<String, byte[]> files, String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("no " + path + " in " + files.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The payload bagged anew, as somebody would who changed it and knows how manifests are made. */
    static byte[] bagged(SortedMap<String, byte[]> files) {
        SortedMap<String, Content> payload = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith("data/")) {
                payload.put(path.substring("data/".length()), Content.of(content));
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BagWriter.zip(new Bag("again", List.of(), payload), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
