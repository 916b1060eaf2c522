package org.decisionledger.projection.check.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact.SpecificationAmbiguityRaised;
import org.decisionledger.core.document.DocumentFact.SpecificationIssued;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-16: what is recorded of a specification lacks a part that it should have, or a passage is read in two ways. */
public final class IncompleteSpecification implements Check {

    private static final About ABOUT = new About(
            "K-16",
            "Specification incomplete or ambiguous",
            "What is recorded of the specification of a contract names no activity, no indicators or no linked services, or "
                    + "a passage of it is read in different ways and no settlement is shown.",
            "000 §3.2, §3.12",
            ThingKind.CONTRACT);

    private static final Pattern ACTIVITY = Pattern.compile("(?i)\\bactivit|\\bvolume|\\bcapacity");
    private static final Pattern INDICATORS =
            Pattern.compile("(?i)indicator|\\bKPI|performance measure|quality requirement|outcome measure");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        List<Standing> issued = record.naming(thing).valid(SpecificationIssued.class).stream()
                .filter(s -> thing.equals(spec(s).matter()))
                .toList();
        if (issued.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells of a specification of this contract.");
        }
        Set<DocumentId> documents = issued.stream().map(s -> spec(s).document()).collect(Collectors.toSet());
        CaseFile file = record.naming(documents);
        List<Standing> open = file.valid(SpecificationAmbiguityRaised.class).stream()
                .filter(s -> s.fact() instanceof SpecificationAmbiguityRaised a
                        && documents.contains(a.document())
                        && a.settlement() == null)
                .toList();
        List<String> missing = missing(issued);
        if (missing.isEmpty() && open.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    "What is recorded of the specification names activity, indicators and linked services, and no passage "
                            + "read in different ways is without a settlement.",
                    issued);
        }
        List<Standing> found = file.valid(FindingReported.class).stream()
                .filter(s -> s.fact() instanceof FindingReported f
                        && Boolean.TRUE.equals(f.criticism())
                        && f.about().stream().anyMatch(documents::contains))
                .toList();
        List<String> said = new ArrayList<>();
        if (!missing.isEmpty()) {
            said.add("What is recorded of the specification does not name: " + String.join("; ", missing) + ".");
        }
        if (!open.isEmpty()) {
            said.add("No settlement is shown of passages read in different ways: "
                    + open.stream()
                            .map(s -> "\"" + ((SpecificationAmbiguityRaised) s.fact()).passage() + "\"")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        if (!found.isEmpty()) {
            said.add("A review criticised it.");
        }
        return CheckFinding.fail(
                thing,
                String.join(" ", said),
                CheckFinding.together(issued, open, found),
                "An entry that tells what the specification says on it, or how the readings were settled.");
    }

    private static List<String> missing(List<Standing> issued) {
        List<String> missing = new ArrayList<>();
        if (!named(ACTIVITY, issued)) {
            missing.add("activity");
        }
        if (!named(INDICATORS, issued)) {
            missing.add("indicators");
        }
        if (issued.stream().allMatch(s -> spec(s).linkedServices().isEmpty())) {
            missing.add("duties toward linked services");
        }
        return missing;
    }

    private static boolean named(Pattern words, List<Standing> issued) {
        return issued.stream()
                .flatMap(s -> spec(s).contents().stream())
                .anyMatch(c -> words.matcher(c).find());
    }

    private static SpecificationIssued spec(Standing s) {
        return (SpecificationIssued) s.fact();
    }
}
