package org.decisionledger.core.format;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.integrity.CanonicalText;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;

/** Writes records as canonical JSON (RFC 8785): members sorted, nothing that was not given, no white space. */
final class RecordWriter {

    private RecordWriter() {}

    static void write(StringBuilder out, Object value) {
        switch (value) {
            case String s -> CanonicalText.string(out, s);
            case Integer i -> CanonicalText.integer(out, i);
            case Long l -> CanonicalText.integer(out, l);
            case Boolean b -> out.append(b.booleanValue());
            case Enum<?> e -> CanonicalText.string(out, Codes.written(e));
            case ThingId id -> CanonicalText.string(out, id.value());
            case EntryId id -> CanonicalText.string(out, id.value());
            case Target target -> CanonicalText.string(out, target.text());
            case Edtf date -> CanonicalText.string(out, date.text());
            case List<?> list -> list(out, list);
            case Restatement restatement -> EntryWriter.restatement(out, restatement);
            case Record rec -> members(out, rec);
            default -> throw new IllegalStateException("no written form for " + value.getClass());
        }
    }

    private static void list(StringBuilder out, List<?> list) {
        out.append('[');
        String comma = "";
        for (Object item : list) {
            out.append(comma);
            comma = ",";
            write(out, item);
        }
        out.append(']');
    }

    private static void members(StringBuilder out, Record rec) {
        out.append('{');
        String comma = "";
        for (Field field : Shape.of(rec.getClass()).sorted()) {
            Object value = field.valueIn(rec);
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            out.append(comma);
            comma = ",";
            CanonicalText.string(out, field.name());
            out.append(':');
            write(out, value);
        }
        out.append('}');
    }
}
