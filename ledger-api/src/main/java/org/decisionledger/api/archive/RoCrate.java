package org.decisionledger.api.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.api.archive.Deposit.HeldDocument;
import org.decisionledger.api.terminal.JsonView;

/**
 * RO-Crate 1.2 metadata of the payload: the root dataset, each file with its digest, the ledger and the checkpoint that
 * it comes from, and the act of making the bag. The proofs of single entries stand in it as one folder.
 */
final class RoCrate {

    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String ROOT = "./";
    private static final String LEDGER = "#ledger";
    private static final String LOG = "#log";
    private static final String TERMS = "#terms";
    private static final String FROM = "#from";

    private final Deposit deposit;
    private final List<Map<String, Object>> graph = new ArrayList<>();

    private RoCrate(Deposit deposit) {
        this.deposit = deposit;
    }

    /** The text of {@code ro-crate-metadata.json}. */
    static String of(Deposit deposit) {
        return new RoCrate(deposit).write();
    }

    private String write() {
        entity(Deposit.CRATE, "CreativeWork")
                .with("about", id(ROOT))
                .with("conformsTo", id(VERSION))
                .done();
        root();
        deposit.parts().stream().filter(part -> !isProof(part)).forEach(this::file);
        if (deposit.proof().isPresent()) {
            entity(Deposit.INCLUSION, "Dataset")
                    .with("name", "Proofs of inclusion")
                    .with(
                            "description",
                            "One file for each entry that the checkpoint covers, named after its position in the log"
                                    + " (C2SP tlog-proof).")
                    .done();
        }
        context();
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", VERSION + "/context");
        crate.put("@graph", graph);
        return JsonView.writePretty(crate) + "\n";
    }

    private void root() {
        List<Map<String, Object>> parts = new ArrayList<>();
        deposit.parts().stream().filter(part -> !isProof(part)).forEach(part -> parts.add(id(encoded(part.path()))));
        deposit.proof().ifPresent(set -> parts.add(id(Deposit.INCLUSION)));
        Entity root = entity(ROOT, "Dataset")
                .with("name", deposit.inWords())
                .with(
                        "description",
                        deposit.entries().size() + " entries of a decision ledger with the papers made of them, "
                                + deposit.documents().stream()
                                        .filter(d -> d.path() != null)
                                        .count()
                                + " files of documents, and "
                                + (deposit.proof().isPresent()
                                        ? "the proofs that the entries are those that were signed."
                                        : "no proof: no checkpoint of the ledger's log was signed.")
                                + " " + Deposit.README + " says how to read and check it.")
                .with("identifier", deposit.identifier())
                .with("datePublished", deposit.bagged().toString())
                .with("license", id(TERMS))
                .with("publisher", id(FROM))
                .with("about", id("#" + deposit.thing()))
                .with("hasPart", parts);
        deposit.proof().ifPresent(set -> root.with("isBasedOn", id(LOG)));
        root.done();
    }

    private static boolean isProof(Part part) {
        return part.path().startsWith(Deposit.INCLUSION);
    }

    private void file(Part part) {
        Entity file = entity(encoded(part.path()), "File")
                .with("name", part.title())
                .with("description", part.says())
                .with("encodingFormat", part.mediaType())
                .with("contentSize", String.valueOf(part.content().size()))
                .with("sha256", part.sha256());
        List<Map<String, Object>> about = deposit.documents().stream()
                .filter(d -> part.path().equals(d.path()))
                .map(d -> id("#" + d.document()))
                .toList();
        if (!about.isEmpty()) {
            file.with("about", about.size() == 1 ? about.getFirst() : about);
        }
        file.done();
    }

    private void context() {
        entity("#" + deposit.thing(), "Thing")
                .with("name", deposit.title())
                .with("identifier", deposit.thing())
                .done();
        for (HeldDocument d : deposit.documents()) {
            if (d.path() != null) {
                entity("#" + d.document(), "CreativeWork")
                        .with("name", d.title())
                        .with("identifier", d.document())
                        .done();
            }
        }
        entity(FROM, "Organization").with("name", deposit.from()).done();
        entity(TERMS, "CreativeWork")
                .with("name", "Terms of use: none recorded")
                .with(
                        "description",
                        "No licence is recorded in the ledger. Each entry bears its classification; terms on which copies"
                                + " of documents are held stand in " + Deposit.PREMIS
                                + " where an entry tells of them.")
                .done();
        Entity ledger = entity(LEDGER, "SoftwareApplication").with("name", "Decision ledger");
        ledger.done();
        deposit.proof()
                .ifPresent(set -> entity(LOG, "Dataset")
                        .with("name", set.origin())
                        .with(
                                "description",
                                "The log of the ledger; the checkpoint in " + Deposit.CHECKPOINT
                                        + " is signed over its first " + set.size() + " entries.")
                        .with("identifier", set.key())
                        .done());
        Entity made = entity("#making-of-the-bag", "CreateAction")
                .with("name", "The bag was put together")
                .with("instrument", id(LEDGER))
                .with("endTime", deposit.bagged().toString())
                .with("result", id(ROOT));
        deposit.proof().ifPresent(set -> made.with("object", id(LOG)));
        made.done();
    }

    /** A path as a relative reference (RFC 3986). */
    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, Object> id(String id) {
        return Map.of("@id", id);
    }

    private Entity entity(String id, String type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@id", id);
        members.put("@type", type);
        return new Entity(members);
    }

    private final class Entity {

        private final Map<String, Object> members;

        Entity(Map<String, Object> members) {
            this.members = members;
        }

        Entity with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        void done() {
            graph.add(members);
        }
    }
}
