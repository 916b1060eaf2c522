package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/** Bodies as organizations of Popolo. The name is the one last taken; the others, and when, stand beside it. */
final class Organizations {

    private final Outgoing out;
    private final Cited cited;

    Organizations(Outgoing out, Cited cited) {
        this.out = out;
        this.cited = cited;
    }

    /** One organization for each of {@code wanted}, in order of identifier. */
    List<Map<String, Object>> of(Set<OrganisationId> wanted) {
        Map<OrganisationId, List<Standing>> told = new LinkedHashMap<>();
        for (Standing s : out.entries(OrganisationFact.class)) {
            told.computeIfAbsent(((OrganisationFact) s.fact()).organisation(), k -> new ArrayList<>())
                    .add(s);
        }
        return wanted.stream()
                .sorted()
                .map(body -> organization(body, told.getOrDefault(body, List.of())))
                .toList();
    }

    private Map<String, Object> organization(OrganisationId body, List<Standing> told) {
        List<Standing> used = told.stream().filter(Organizations::saysWhatItIs).toList();
        Members extra = new Members();
        Members organization = new Members().with("id", body.value()).with("name", PlainText.of(name(body, used)));
        organization.with("other_names", otherNames(body, used));
        organization.with("identifiers", identifiers(used));
        kinds(used, organization, extra);
        ReducedDates.told("founding_date", those(used, OrganisationEstablished.class), organization, extra);
        ReducedDates.told("dissolution_date", those(used, OrganisationDisestablished.class), organization, extra);
        extra.with("footprint", footprints(used));
        return organization
                .with("sources", cited.sources(used))
                .with("extra", extra)
                .map();
    }

    /** Exhaustive on purpose: a new fact about bodies must say whether it tells what a body is. */
    private static boolean saysWhatItIs(Standing s) {
        return switch ((OrganisationFact) s.fact()) {
            case OrganisationRegistered f -> true;
            case OrganisationEstablished f -> true;
            case OrganisationDisestablished f -> true;
            case OrganisationRenamed f -> true;
            case PartnershipFormed f -> true;
            case OrganisationFact.OrganisationsMerged f -> false;
            case OrganisationFact.OrganisationDivided f -> false;
            case OrganisationFact.SuccessionRecorded f -> false;
            case OrganisationFact.GovernanceStructureRevised f -> false;
            case OrganisationFact.FunctionTransferred f -> false;
            case OrganisationFact.RoleAssignedToBody f -> false;
            case OrganisationFact.RoleEndedForBody f -> false;
            case OrganisationFact.InterestNoted f -> false;
        };
    }

    /** Says of each entry about a body that is not told in an organization or a membership that it is left out. */
    void tellWhatHasNoPlace() {
        for (Standing s : out.entries(OrganisationFact.class)) {
            if (!saysWhatItIs(s)) {
                out.noPlace(s, "Popolo has no term for what it tells");
            }
        }
    }

    private String name(OrganisationId body, List<Standing> told) {
        return those(told, OrganisationRenamed.class).stream()
                .filter(s -> s.occurred() != null)
                .map(s -> ((OrganisationRenamed) s.fact()).name())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> cited.title(body));
    }

    private List<Map<String, Object>> otherNames(OrganisationId body, List<Standing> told) {
        String name = name(body, told);
        Names names = new Names();
        for (Standing s : told) {
            switch ((OrganisationFact) s.fact()) {
                case OrganisationRegistered f -> {
                    names.add(f.name());
                    f.abbreviations().forEach(a -> names.note(a, "abbreviation"));
                    f.otherNames().forEach(o -> names.note(o.name(), o.where()));
                }
                case OrganisationRenamed f -> {
                    names.from(f.name(), ReducedDates.of(s.occurred()));
                    if (f.formerly() != null) {
                        names.until(f.formerly(), ReducedDates.of(s.occurred()));
                    }
                }
                case OrganisationEstablished f -> names.add(f.name());
                case PartnershipFormed f -> names.add(f.name());
                case OrganisationFact other -> {}
            }
        }
        return names.allBut(name);
    }

    private static List<Map<String, Object>> identifiers(List<Standing> told) {
        return those(told, OrganisationRegistered.class).stream()
                .flatMap(s -> ((OrganisationRegistered) s.fact()).identifiers().stream())
                .distinct()
                .map(i -> new Members()
                        .with("scheme", i.scheme())
                        .with("identifier", i.id())
                        .map())
                .toList();
    }

    private static void kinds(List<Standing> told, Members organization, Members extra) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Standing s : told) {
            switch ((OrganisationFact) s.fact()) {
                case OrganisationRegistered f -> kinds.add(Fields.written(f.kind()));
                case OrganisationEstablished f when f.kind() != null -> kinds.add(Fields.written(f.kind()));
                case PartnershipFormed f -> kinds.add("partnership");
                case OrganisationFact other -> {}
            }
        }
        if (kinds.size() == 1) {
            organization.with("classification", kinds.iterator().next());
        } else {
            extra.with("classifications", List.copyOf(kinds));
        }
    }

    private static List<String> footprints(List<Standing> told) {
        return told.stream()
                .map(s -> switch ((OrganisationFact) s.fact()) {
                    case OrganisationRegistered f -> f.footprint();
                    case OrganisationEstablished f -> f.footprint();
                    case PartnershipFormed f -> f.footprint();
                    case OrganisationFact other -> null;
                })
                .filter(Objects::nonNull)
                .map(text -> String.valueOf(PlainText.of(text)))
                .distinct()
                .toList();
    }

    private static List<Standing> those(Collection<Standing> told, Class<? extends OrganisationFact> kind) {
        return told.stream().filter(s -> kind.isInstance(s.fact())).toList();
    }

    /** Names with what is known of when and where they are used, in the order in which they come. */
    private static final class Names {

        private final Map<String, Members> names = new LinkedHashMap<>();

        private Members of(String name) {
            return names.computeIfAbsent(name, n -> new Members().with("name", PlainText.of(n)));
        }

        void add(@Nullable String name) {
            if (name != null) {
                of(name);
            }
        }

        void note(String name, @Nullable String note) {
            of(name).with("note", PlainText.of(note));
        }

        void from(String name, @Nullable String date) {
            of(name).with("start_date", date);
        }

        void until(String name, @Nullable String date) {
            of(name).with("end_date", date);
        }

        List<Map<String, Object>> allBut(String primary) {
            return names.entrySet().stream()
                    .filter(n -> !n.getKey().equals(primary))
                    .map(n -> n.getValue().map())
                    .toList();
        }
    }
}
