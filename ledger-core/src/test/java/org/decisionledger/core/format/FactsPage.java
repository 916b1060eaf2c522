package org.decisionledger.core.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of facts as a page, made from the record types and the golden entries. */
final class FactsPage {

    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> parts = new LinkedHashSet<>();

    private FactsPage() {}

    static String text() {
        FactsPage facts = new FactsPage();
        Map<String, List<FactKind>> families = FactKinds.all().stream()
                .collect(Collectors.groupingBy(FactsPage::family, TreeMap::new, Collectors.toList()));
        facts.opening(families);
        families.forEach(facts::family);
        facts.parts();
        return facts.page.toString().stripTrailing() + "\n";
    }

    private void opening(Map<String, List<FactKind>> families) {
        line("# The facts");
        line("");
        line("Every kind of fact the ledger takes in, by the thing it is told of.");
        line("This page is written by the build from the record types and is never edited by hand; "
                + "[entry.schema.json](entry.schema.json) says the same to a machine.");
        line("");
        line("Fields in **bold** must be given.");
        line("The field that names the thing itself may be left out where the entry is filed under that very thing.");
        line("A field that is left out says nothing: neither no, nor none, nor unknown.");
        line("");
        for (Map.Entry<String, List<FactKind>> family : families.entrySet()) {
            line("- [" + family.getKey() + "](#" + anchor(family.getKey()) + "): "
                    + family.getValue().stream()
                            .map(kind -> "[" + kind.wireName() + "](#" + anchor(kind.wireName()) + ")")
                            .collect(Collectors.joining(", ")));
        }
        line("- [What facts share](#what-facts-share)");
        line("");
        line("A whole entry, as it is exchanged (on one line, its members sorted):");
        line("");
        code(new JsonMapper().readTree(golden(FactKinds.named("OfferReceived").orElseThrow())));
    }

    private void family(String name, List<FactKind> kinds) {
        line("## " + name);
        line("");
        kinds.forEach(this::kind);
    }

    private void kind(FactKind kind) {
        line("### " + kind.wireName());
        line("");
        line(kind.meaning());
        line("");
        line("Revision " + kind.revision() + ". Seen in " + kind.seenIn() + ". Told of the thing named by `"
                + kind.own() + "`.");
        line("");
        fields(kind.type());
        code(new JsonMapper().readTree(golden(kind)).get("data"));
    }

    private void parts() {
        line("## What facts share");
        line("");
        parts.addAll(List.of(Actor.class, Source.class, Account.class, Link.class));
        Set<Class<?>> written = new LinkedHashSet<>();
        while (!written.containsAll(parts)) {
            for (Class<?> part : List.copyOf(parts)) {
                if (written.add(part)) {
                    line("### " + part.getSimpleName());
                    line("");
                    fields(part);
                }
            }
        }
    }

    private void fields(Class<?> type) {
        line("| Field | Value | Meaning |");
        line("|---|---|---|");
        for (Field field : Shape.of(type).fields()) {
            String name = field.required() ? "**`" + field.name() + "`**" : "`" + field.name() + "`";
            line("| " + name + " | " + (field.list() ? "list of " : "") + value(field.type()) + " | "
                    + (field.meaning() == null ? "" : field.meaning())
                    + (field.introduces() ? "; made known by this fact" : "") + " |");
        }
        line("");
    }

    private String value(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == int.class) {
            return "whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Edtf.class) {
            return "date (EDTF)";
        }
        if (type == EntryId.class) {
            return "id of an entry";
        }
        if (type == Target.class) {
            return "id of an entry or thing";
        }
        if (type == ThingId.class) {
            return "any `kind:slug`";
        }
        if (type == Restatement.class) {
            return "an entry without its id";
        }
        if (type.isEnum()) {
            return Values.codes(type).stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        }
        if (Values.isScalar(type)) {
            ThingKind kind = Values.kindOf(type);
            return "`" + kind.prefix() + ":…`";
        }
        parts.add(type);
        return "[" + type.getSimpleName() + "](#" + anchor(type.getSimpleName()) + ")";
    }

    private void code(JsonNode json) {
        line("```json");
        line(EntrySchema.pretty(json));
        line("```");
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** What the golden file holds, also while a run writes the file anew. */
    private static String golden(FactKind kind) {
        return EntryFormat.write(Samples.full(kind));
    }

    private static String family(FactKind kind) {
        Class<?> own = kind.fields().getFirst().type();
        String name = own == EntryId.class ? "entries" : Values.kindOf(own).register();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
