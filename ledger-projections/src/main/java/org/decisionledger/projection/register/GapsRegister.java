package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.gap.ImpliedGap;
import org.decisionledger.projection.gap.ImpliedGaps;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.jspecify.annotations.Nullable;

/** The register of gaps: those that a source notes first, in order of identifier, then those that the entries imply. */
final class GapsRegister {

    /** Begins the names of implied gaps; no identifier of a thing begins so, and it sorts after those of gaps. */
    private static final String IMPLIED = "implied:";

    private final EntrySource source;
    private final AsOf asOf;

    GapsRegister(EntrySource source, AsOf asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    RegisterPage page(Registers registers, @Nullable String after, int limit) {
        boolean beyond = after != null && after.startsWith(IMPLIED);
        List<RegisterRow> rows = new ArrayList<>();
        if (!beyond) {
            RegisterPage noted = registers.things(RegisterKind.GAPS, ThingKind.GAP, after, limit);
            if (noted.next() != null) {
                return noted;
            }
            rows.addAll(noted.rows());
        }
        implied().stream()
                .filter(row -> !beyond || row.id().compareTo(String.valueOf(after)) > 0)
                .limit(limit + 1L - rows.size())
                .forEach(rows::add);
        boolean more = rows.size() > limit;
        List<RegisterRow> page = more ? List.copyOf(rows.subList(0, limit)) : List.copyOf(rows);
        return new RegisterPage(
                RegisterKind.GAPS.written(),
                asOf,
                new Gathering(source, asOf).cut(),
                page,
                more ? page.getLast().id() : null);
    }

    private List<RegisterRow> implied() {
        return ImpliedGaps.all(source, asOf).stream()
                .map(GapsRegister::row)
                .sorted(Comparator.comparing(RegisterRow::id))
                .toList();
    }

    private static RegisterRow row(ImpliedGap gap) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("found", "follows from the entries; no source notes it as missing here");
        if (!gap.noted().isEmpty()) {
            details.put("found", "follows from the entries; a source notes it too");
            details.put(
                    "noted by",
                    gap.noted().stream().map(s -> s.id().value()).distinct().collect(Collectors.joining("; ")));
        }
        details.put("about", gap.about().value());
        return new RegisterRow(
                gap.id(),
                gap.why(),
                "implied: " + gap.kind().words(),
                gap.cause().occurred() == null
                        ? "no date given"
                        : gap.cause().occurred().inWords(),
                details,
                gap.entries().stream().map(s -> s.id().value()).toList());
    }
}
