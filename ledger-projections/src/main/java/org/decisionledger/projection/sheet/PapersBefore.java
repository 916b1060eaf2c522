package org.decisionledger.projection.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.sheet.DecisionSheet.Paper;
import org.decisionledger.projection.sheet.DecisionSheet.Papers;
import org.decisionledger.projection.sheet.DecisionSheet.Version;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** The papers that the deciding bodies had before them, and the versions of each that entries tell of. */
final class PapersBefore {

    private final CaseFile file;
    private final @Nullable Edtf decidedOn;

    private PapersBefore(CaseFile file, @Nullable Edtf decidedOn) {
        this.file = file;
        this.decidedOn = decidedOn;
    }

    static Papers of(EntrySource source, Dossier dossier, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf)
                .named(dossier.beforeTheBody().stream()
                        .map(r -> new EntryId(r.entry()))
                        .toList());
        gathering.naming(gathering.thingsNamed(DocumentId.class::isInstance));
        CaseFile file = gathering
                .naming(gathering.thingsNamed(
                        s -> s.fact() instanceof DocumentVersionMade, DocumentId.class::isInstance))
                .fold();
        Edtf decidedOn = dossier.decided().stream()
                .map(TimelineRow::occurred)
                .filter(Objects::nonNull)
                .map(Edtf::parse)
                .max(Edtf.ORDER)
                .orElse(null);
        return new PapersBefore(file, decidedOn).papers(dossier.beforeTheBody());
    }

    private Papers papers(List<TimelineRow> before) {
        Map<DocumentId, List<TimelineRow>> put = new LinkedHashMap<>();
        List<TimelineRow> otherwise = new ArrayList<>();
        for (TimelineRow row : before) {
            DocumentId paper = file.find(new EntryId(row.entry()))
                    .map(s -> paper(s.fact()))
                    .orElse(null);
            if (paper == null) {
                otherwise.add(row);
            } else {
                put.computeIfAbsent(paper, k -> new ArrayList<>()).add(row);
            }
        }
        List<Paper> papers = new ArrayList<>();
        put.forEach((document, rows) -> {
            List<Version> versions = versions(document);
            papers.add(new Paper(
                    document.value(),
                    file.titles().of(document),
                    List.copyOf(rows),
                    versions,
                    which(document, versions, rows)));
        });
        return new Papers(papers, otherwise);
    }

    private static @Nullable DocumentId paper(LedgerFact fact) {
        if (fact instanceof PaperTabled f) {
            return f.paper();
        } else if (fact instanceof OptionsTabled f) {
            return f.paper();
        }
        return fact instanceof DecisionSought f ? f.paper() : null;
    }

    private List<Version> versions(DocumentId paper) {
        Map<DocumentId, Integer> seen = new HashMap<>();
        List<Version> versions = new ArrayList<>();
        file.valid().stream()
                .sorted(Comparator.comparing(s -> s, CaseFile.BY_OCCURRENCE))
                .forEach(s -> {
                    if (s.fact() instanceof DocumentVersionMade f
                            && (f.document().equals(paper) || paper.equals(f.of()))) {
                        seen.put(f.document(), 1);
                        versions.add(version(
                                s,
                                f.document(),
                                words(
                                        f.version(),
                                        f.state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))));
                    } else if (s.fact() instanceof ReportVersionCirculated f
                            && (f.document().equals(paper) || seen.containsKey(f.document()))) {
                        versions.add(version(s, f.document(), words(f.version(), f.label())));
                    }
                });
        return List.copyOf(versions);
    }

    private static String words(@Nullable String version, @Nullable String state) {
        String number = version == null ? "version not named" : "version " + version;
        return state == null ? number : number + ", " + state;
    }

    private Version version(Standing s, DocumentId document, String words) {
        Edtf occurred = s.occurred();
        return new Version(
                document.value(),
                file.titles().of(document),
                words,
                occurred == null ? "no date given" : occurred.inWords(),
                occurred == null || decidedOn == null ? Answer.POSSIBLY : occurred.by(decidedOn),
                s.id().value());
    }

    /**
     * Which version was put is told where the document that was put is itself recorded as a version; no other kind of
     * entry says it.
     */
    private static Statement which(DocumentId paper, List<Version> versions, List<TimelineRow> put) {
        List<String> entries = put.stream().map(TimelineRow::entry).toList();
        for (Version version : versions) {
            if (version.document().equals(paper.value())) {
                List<String> both = new ArrayList<>(entries);
                both.add(version.entry());
                return new Statement("What was put is recorded as this version: " + version.words() + ".", both);
            }
        }
        if (versions.isEmpty()) {
            return new Statement("No entry tells of versions of this paper.", entries);
        }
        long byThen = versions.stream().filter(v -> v.byThen() != Answer.NO).count();
        return new Statement(
                byThen == 0
                        ? "Every version that entries tell of is dated after the decision; no entry shows which one was put."
                        : "No entry shows which version was put; those that existed by then, or may have, are marked.",
                entries);
    }
}
