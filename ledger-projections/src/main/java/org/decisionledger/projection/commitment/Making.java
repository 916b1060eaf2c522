package org.decisionledger.projection.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.elapsed.Age;
import org.jspecify.annotations.Nullable;

/** What the entries tell of the making of one undertaking: when, by which offices and bodies. */
final class Making {

    private final CaseFile file;
    private final CommitmentId id;
    private final List<Standing> tellings;

    Making(CaseFile file, CommitmentId id) {
        this.file = file;
        this.id = id;
        this.tellings = file.valid(CommitmentMade.class).stream()
                .filter(s ->
                        s.fact() instanceof CommitmentMade f && f.commitment().equals(id))
                .toList();
    }

    /** The entries that tell of it being made, in order of occurrence. */
    List<Standing> tellings() {
        return tellings;
    }

    /** Whether no telling stands: it was not made by then, or the entries were withdrawn. */
    boolean untold() {
        return tellings.isEmpty();
    }

    /** Entries joined with a telling as describing the same, or as not fitting it, that speak of this undertaking. */
    List<Standing> toldOtherwise() {
        Set<Standing> others = new LinkedHashSet<>();
        for (Standing telling : tellings) {
            others.addAll(file.joined(telling, Relation.DESCRIBES_THE_SAME_AS));
            others.addAll(file.joined(telling, Relation.CONFLICTS_WITH));
        }
        return others.stream()
                .filter(s -> !tellings.contains(s) && file.namedIn(s).contains(id))
                .sorted(CaseFile.BY_OCCURRENCE)
                .toList();
    }

    /** The dates told, without those in which a finer one lies: 2016 goes where April 2016 is told too. */
    List<Edtf> dates() {
        List<Edtf> all = new ArrayList<>(new LinkedHashSet<>(tellings.stream()
                .map(Standing::occurred)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList()));
        return all.stream()
                .filter(coarse -> all.stream()
                        .noneMatch(fine -> fine.precision().compareTo(coarse.precision()) < 0
                                && fine.within(coarse) == Answer.YES))
                .toList();
    }

    /** The age at the end of {@code on}, one for each date that does not fit the others; {@code null} without a date. */
    @Nullable
    String ageOn(Edtf on) {
        return ages(dates().stream().flatMap(d -> Age.at(d, on).stream()).toList());
    }

    /** How long it had stood when it ended {@code until}. */
    @Nullable
    String ageUntil(Edtf until) {
        return ages(
                dates().stream().flatMap(d -> Age.between(d, until).stream()).toList());
    }

    private static @Nullable String ages(List<Age> ages) {
        return ages.isEmpty()
                ? null
                : ages.stream()
                        .map(a -> ages.size() == 1
                                ? a.inWords()
                                : a.inWords() + " from " + a.beginning().inWords())
                        .collect(Collectors.joining("; or "));
    }

    /** Whether something dated {@code date} came after the making, whichever of its dates is right. */
    Answer before(@Nullable Edtf date) {
        List<Edtf> made = dates();
        if (date == null || made.isEmpty()) {
            return Answer.POSSIBLY;
        }
        Set<Answer> answers = made.stream().map(d -> d.before(date)).collect(Collectors.toSet());
        return answers.size() == 1 ? answers.iterator().next() : Answer.POSSIBLY;
    }

    /** The offices bound. */
    Set<OfficeId> offices() {
        Set<OfficeId> offices = new TreeSet<>();
        for (Standing s : tellings) {
            if (s.fact() instanceof CommitmentMade f && f.holderOffice() != null) {
                offices.add(f.holderOffice());
            }
        }
        return offices;
    }

    /**
     * The bodies bound, as told: groups as groups. Where no telling names one, the bodies that the office bound is
     * registered for; where there is none either, the body that acts in the entry.
     */
    Set<OrganisationId> holders() {
        Set<OrganisationId> holders = new TreeSet<>();
        for (Standing s : tellings) {
            if (s.fact() instanceof CommitmentMade f && f.holder() != null) {
                holders.add(f.holder());
            }
        }
        return holders.isEmpty() ? bodiesOfOffices() : holders;
    }

    private Set<OrganisationId> bodiesOfOffices() {
        Set<OfficeId> offices = offices();
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : file.valid(OfficeRegistered.class)) {
            if (s.fact() instanceof OfficeRegistered f && offices.contains(f.office())) {
                bodies.addAll(f.bodies());
            }
        }
        if (bodies.isEmpty()) {
            tellings.stream()
                    .map(s -> s.header().by().organisation())
                    .filter(Objects::nonNull)
                    .forEach(bodies::add);
        }
        return bodies;
    }

    /** The bodies bound, groups by their members. */
    Set<OrganisationId> bodies() {
        return members(holders());
    }

    private Set<OrganisationId> members(Collection<OrganisationId> bodies) {
        Set<OrganisationId> members = new TreeSet<>();
        bodies.forEach(b -> members.addAll(file.titles().membersOf(b)));
        return members;
    }
}
