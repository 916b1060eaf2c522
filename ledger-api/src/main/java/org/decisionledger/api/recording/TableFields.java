package org.decisionledger.api.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;

/** What the columns of a table can go into. */
final class TableFields {

    /** What a file often says nowhere, because it is the same for all of it. */
    private static final List<String> EVERYWHERE = List.of(
            "by.organisation", "by.notStated", "sources.0.document", "sources.0.locator", "subject", "occurred");

    private TableFields() {}

    /**
     * A column.
     *
     * @param number from 0
     * @param name as the table has it
     * @param example what stands in the first row
     * @param field what it goes into; empty to leave it out
     */
    public record Column(int number, String name, String example, String field) {}

    /** The kinds of fact that a row can tell, by name, in words. */
    static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (FactKind kind : FactKinds.all()) {
            if (!kind.wireName().startsWith("Entry") && !kind.wireName().equals("PersonalDataErased")) {
                kinds.put(kind.wireName(), InPlainWords.of(kind));
            }
        }
        return kinds;
    }

    /** Every input of the form of a kind, with three items of each list. */
    static List<String> of(String kind) {
        Map<String, String> rows = new TreeMap<>();
        Draft blank = new Draft("x", "x", kind, null, null, Map.of(), 0, 0, Instant.EPOCH, null, null, null);
        List<String> fields = new ArrayList<>(List.of("id"));
        UnaryOperator<String> untitled = value -> "";
        new FormMaker(Map.of(), untitled)
                .of(blank)
                .forEach(section -> section.parts().forEach(part -> lists(part, rows)));
        new FormMaker(rows, untitled)
                .of(blank)
                .forEach(section -> section.parts().forEach(part -> names(part, fields)));
        return List.copyOf(fields);
    }

    private static void lists(Part part, Map<String, String> rows) {
        if (part.input() == Part.Input.LIST) {
            rows.put("rows:" + part.name(), "3");
        }
        part.parts().forEach(inner -> lists(inner, rows));
    }

    private static void names(Part part, List<String> fields) {
        if (part.input() != Part.Input.GROUP && part.input() != Part.Input.LIST) {
            fields.add(part.name());
        }
        part.parts().forEach(inner -> names(inner, fields));
    }

    /** The columns with the fields they go into: as chosen, or those whose names say it. */
    static List<Column> columns(Table table, List<String> fields, Map<String, String> mapping) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i);
            String chosen = mapping.isEmpty() ? guess(name, fields) : mapping.getOrDefault(String.valueOf(i), "");
            columns.add(new Column(i, name, table.rows().getFirst().cell(i), chosen));
        }
        return columns;
    }

    private static String guess(String column, List<String> fields) {
        String plain = plain(column);
        return fields.stream()
                .filter(field -> plain(field).equals(plain)
                        || plain(field.replaceFirst("^data\\.", "")).equals(plain))
                .findFirst()
                .orElse("");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What is the same for all rows, by field. */
    static Map<String, String> everywhere(Map<String, String> mapping) {
        Map<String, String> all = new LinkedHashMap<>();
        EVERYWHERE.forEach(field -> all.put(field, mapping.getOrDefault("all:" + field, "")));
        return all;
    }
}
