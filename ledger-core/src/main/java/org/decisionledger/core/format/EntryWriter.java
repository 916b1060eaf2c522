package org.decisionledger.core.format;

import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.integrity.CanonicalText;
import org.jspecify.annotations.Nullable;

/** Writes whole entries; their members stand in canonical order. */
final class EntryWriter {

    private EntryWriter() {}

    static void entry(StringBuilder out, Entry entry) {
        Header h = entry.header();
        out.append('{');
        head(out, h.account(), h.by(), h.classification());
        fact(out, entry.fact());
        member(out, "id", h.id());
        tail(out, h.links(), h.note(), h.occurred(), h.sources(), h.subject(), entry.fact());
    }

    static void restatement(StringBuilder out, Restatement r) {
        out.append('{');
        head(out, r.account(), r.by(), r.classification());
        fact(out, r.fact());
        tail(out, r.links(), r.note(), r.occurred(), r.sources(), r.subject(), r.fact());
    }

    private static void head(StringBuilder out, @Nullable Object account, Object by, Object classification) {
        member(out, "account", account);
        member(out, "by", by);
        member(out, "classification", classification);
    }

    private static void fact(StringBuilder out, Object fact) {
        member(out, "data", fact);
    }

    private static void tail(
            StringBuilder out,
            List<?> links,
            @Nullable String note,
            @Nullable Object occurred,
            List<?> sources,
            Object subject,
            Object fact) {
        member(out, "links", links.isEmpty() ? null : links);
        member(out, "note", note);
        member(out, "occurred", occurred);
        member(out, "sources", sources.isEmpty() ? null : sources);
        member(out, "subject", subject);
        member(out, "type", FactKinds.of(fact.getClass()).wireName());
        out.append('}');
    }

    private static void member(StringBuilder out, String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
        CanonicalText.string(out, name);
        out.append(':');
        RecordWriter.write(out, value);
    }
}
