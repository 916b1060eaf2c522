package org.decisionledger.projection.conflict.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.statement.Quantity.OfThing;
import org.decisionledger.projection.statement.Saying;

/** Puts into words that two sayings differ. */
final class Passages {

    private static final Pattern NAMED = Pattern.compile("[a-z]+:[a-z0-9][a-z0-9-]*");

    private Passages() {}

    static Found found(ConflictKind kind, Hardness hardness, Saying a, Saying b, CaseFile file) {
        List<EntryId> entries =
                Stream.of(a.from().id(), b.from().id()).distinct().toList();
        return new Found(kind, hardness, a.of(), why(a, b, file), entries);
    }

    private static String why(Saying a, Saying b, CaseFile file) {
        String what = "Of " + file.titles().of(a.of()) + ", the attribute “" + a.attribute() + part(a, file) + "”";
        return what + " is told as " + side(a, file) + " and as " + side(b, file) + ".";
    }

    private static String part(Saying a, CaseFile file) {
        if (a.part() == null) {
            return "";
        }
        return ", " + NAMED.matcher(a.part()).replaceAll(m -> Matcher.quoteReplacement(title(m.group(), file)));
    }

    private static String title(String id, CaseFile file) {
        boolean thing = ThingKind.ofPrefix(id.substring(0, id.indexOf(':'))).isPresent();
        return thing ? file.titles().of(ThingId.parse(id)) : id;
    }

    private static String side(Saying s, CaseFile file) {
        String words =
                s.value() instanceof OfThing(ThingId thing) ? file.titles().of(thing) : s.words();
        return "“" + words + "” (" + place(s, file) + ")";
    }

    private static String place(Saying s, CaseFile file) {
        Source source = s.from().header().sources().getFirst();
        String basis = s.basis() == null ? "" : s.basis() + ", ";
        return basis + file.titles().of(source.document()) + ", " + source.locator();
    }
}
