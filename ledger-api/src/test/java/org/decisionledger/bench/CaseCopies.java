package org.decisionledger.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingKind;

/** The entries of the example cases again and again, each time under other names: as long and as varied as real ones. */
public final class CaseCopies {

    private static final Pattern NAMED = Pattern.compile("\"([a-z]+:)?([a-z0-9][a-z0-9-]*)\"");

    private final List<String> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    public CaseCopies() {
        for (String example : CaseFiles.examples()) {
            for (Entry entry : CaseFiles.read(List.of(example), InputStream.nullInputStream())
                    .entries()) {
                cases.add(EntryFormat.write(entry));
                ids.add(entry.id().value());
            }
        }
    }

    /** All cases under names that end with {@code number}. */
    public List<Entry> copy(int number) {
        return cases.stream()
                .map(entry -> EntryFormat.read(renamed(entry, number)))
                .toList();
    }

    /** Hands out whole copies, the first numbered {@code first}, until {@code size} entries or more are out; returns how many. */
    public int fill(int first, int size, Consumer<List<Entry>> out) {
        int held = 0;
        for (int n = first; held < size; n++) {
            List<Entry> copy = copy(n);
            out.accept(copy);
            held += copy.size();
        }
        return held;
    }

    private String renamed(String entry, int copy) {
        return NAMED.matcher(entry).replaceAll(m -> {
            String kind = m.group(1);
            boolean named = kind == null
                    ? ids.contains(m.group(2))
                    : ThingKind.ofPrefix(kind.substring(0, kind.length() - 1)).isPresent();
            return Matcher.quoteReplacement(
                    named ? "\"" + (kind == null ? "" : kind) + m.group(2) + "-" + copy + "\"" : m.group());
        });
    }
}
