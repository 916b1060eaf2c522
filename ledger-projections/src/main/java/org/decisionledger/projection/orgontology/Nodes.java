package org.decisionledger.projection.orgontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.jspecify.annotations.Nullable;

/** Small parts that nodes share. */
final class Nodes {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Nodes() {}

    static Map<String, Object> ref(String iri) {
        return Map.of("@id", iri);
    }

    static Map<String, Object> ref(ThingId thing) {
        return ref(Iris.of(thing));
    }

    static List<Map<String, Object>> refs(Collection<? extends ThingId> things) {
        return things.stream().map(Nodes::ref).toList();
    }

    /** The entries that a node rests on. */
    static List<Map<String, Object>> sources(List<Standing> entries) {
        return entries.stream().map(s -> ref(Iris.of(s.id()))).toList();
    }

    /** A day, month or year as the datatype of XML Schema that says just that; {@code null} for anything else. */
    static @Nullable Object literal(@Nullable Edtf date) {
        String datatype = date == null ? null : datatype(date.text());
        return date == null || datatype == null ? null : Map.of("@value", date.text(), "@type", "xsd:" + datatype);
    }

    private static @Nullable String datatype(String text) {
        if (DAY.matcher(text).matches()) {
            return "date";
        }
        if (MONTH.matcher(text).matches()) {
            return "gYearMonth";
        }
        return YEAR.matcher(text).matches() ? "gYear" : null;
    }

    /** Dates of an event: those that can be typed, and every one as written when any cannot. */
    static void dates(Members node, String property, List<Edtf> dates) {
        List<Object> typed = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Edtf date : dates.stream().distinct().toList()) {
            Object literal = literal(date);
            if (literal == null) {
                written.add(date.text());
            } else {
                typed.add(literal);
            }
        }
        node.with(property, typed);
        node.with("ledger:edtf", written);
    }

    /** A beginning or an end of an interval of time. */
    static @Nullable Map<String, Object> instant(@Nullable Edtf date) {
        if (date == null) {
            return null;
        }
        Members instant = new Members().with("@type", "time:Instant");
        String datatype = datatype(date.text());
        if (datatype == null) {
            instant.with("ledger:edtf", date.text());
        } else {
            instant.with("time:inXSD" + (datatype.equals("date") ? "Date" : datatype), literal(date));
        }
        return instant.map();
    }
}
