package org.decisionledger.api.ods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.api.ods.OnRecord.Body;
import org.decisionledger.api.ods.Published.Described;
import org.decisionledger.core.thing.OrganisationId;

/** Which body of the ledger each code stands for: the one registered with that code, or a new one; never one by its name. */
final class Bodies {

    private final Map<OdsCode, OrganisationId> known = new TreeMap<>();
    private final Map<OdsCode, OrganisationId> unknown = new TreeMap<>();

    Bodies(Published published, Map<String, List<Body>> held, Report report) {
        for (OdsCode code : published.codes()) {
            List<Described> described = published.bodies(code);
            List<Body> bearing = held.getOrDefault(code.value(), List.of());
            if (bearing.isEmpty()) {
                unknown.put(code, code.newBody());
                names(described, report);
            } else {
                known.put(code, new OrganisationId(bearing.getFirst().id()));
                if (bearing.size() > 1) {
                    report.fault(
                            described.getFirst().telling().spot(),
                            "several-bodies",
                            "Several bodies in the ledger are registered with " + code + ": "
                                    + bearing.stream().map(Body::id).collect(Collectors.joining(", "))
                                    + ". Correct the registrations, so that one body bears the code.");
                } else {
                    name(described, bearing.getFirst(), report);
                }
            }
        }
    }

    OrganisationId of(OdsCode code) {
        OrganisationId body = known.get(code);
        return body == null ? code.newBody() : body;
    }

    /** The codes that no body in the ledger bears. */
    Iterable<OdsCode> toRegister() {
        return unknown.keySet();
    }

    Iterable<OdsCode> known() {
        return known.keySet();
    }

    /** Records that name a body differently: the first name is taken. */
    private static void names(List<Described> described, Report report) {
        String first = described.getFirst().name();
        for (Described other : described) {
            if (first != null && other.name() != null && !first.equals(other.name())) {
                report.warn(
                        other.telling().spot(),
                        "other-name",
                        "Another record of " + other.code() + " names it " + Report.quoted(first)
                                + "; that name is taken, and not " + Report.quoted(other.name()) + ".");
            }
        }
    }

    private static void name(List<Described> described, Body body, Report report) {
        Described first = described.getFirst();
        if (first.name() != null && !plain(first.name()).equals(plain(body.name()))) {
            report.warn(
                    first.telling().spot(),
                    "other-name",
                    first.code() + " is " + body.id() + " in the ledger, under the name " + Report.quoted(body.name())
                            + "; the record names it " + Report.quoted(first.name())
                            + ". The name in the ledger stays. Correct its registration if that is wrong.");
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
