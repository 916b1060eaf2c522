package org.decisionledger.projection.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** When a committee is to meet: meetings called, and planned steps that name it as the forum. */
final class Committees {

    private final CaseFile file;
    private final @Nullable Edtf on;

    /** @param on plans made after this date are left out; {@code null} for none */
    Committees(CaseFile file, @Nullable Edtf on) {
        this.file = file;
        this.on = on;
    }

    /** The planned meetings of a committee, named by its identifier or as people call it. */
    List<Edtf> meetings(String forum) {
        List<Edtf> planned = new ArrayList<>();
        Set<Edtf> replaced = new HashSet<>();
        for (Standing s : file.valid()) {
            if (on != null && s.occurred() != null && s.occurred().by(on) == Answer.NO) {
                continue;
            }
            if (s.fact() instanceof MeetingCalled f
                    && f.planned() != null
                    && f.bodies().stream().anyMatch(b -> isNamed(b, forum))) {
                planned.add(f.planned());
            } else if (s.fact() instanceof ProcurementTimetableSet f) {
                f.steps().stream().filter(step -> isForum(step, forum)).forEach(step -> take(step, planned, replaced));
            }
        }
        planned.removeAll(replaced);
        return planned.stream().distinct().toList();
    }

    private static void take(PlannedStep step, List<Edtf> planned, Set<Edtf> replaced) {
        if (step.planned() != null) {
            planned.add(step.planned());
        }
        if (step.replaces() != null && !step.replaces().equals(step.planned())) {
            replaced.add(step.replaces());
        }
    }

    private boolean isForum(PlannedStep step, String forum) {
        return step.forum() != null && step.forum().strip().equalsIgnoreCase(words(forum));
    }

    private boolean isNamed(OrganisationId body, String forum) {
        return body.value().equals(forum.strip()) || file.titles().of(body).equalsIgnoreCase(forum.strip());
    }

    /** The committee as people call it. */
    String words(String forum) {
        return identifier(forum).map(file.titles()::of).findFirst().orElse(forum.strip());
    }

    /** The body that a forum names by its identifier; none when it is named in words. */
    static Stream<OrganisationId> identifier(String forum) {
        try {
            return forum.strip().startsWith("org:") ? Stream.of(new OrganisationId(forum.strip())) : Stream.of();
        } catch (MalformedId e) {
            return Stream.of();
        }
    }
}
