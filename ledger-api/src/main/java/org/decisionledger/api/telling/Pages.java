package org.decisionledger.api.telling;

import java.util.List;
import java.util.Optional;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.adequacy.DraftAdequacy;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.clock.ClockCounted;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.compare.Difference;
import org.decisionledger.projection.contract.ContractThen;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.explanation.Matrix;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.law.LawVerdicts;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.decisionledger.projection.lineage.Lineage;
import org.decisionledger.projection.matter.Comparison;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.repetition.Repetition;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.sheet.DecisionSheet;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.Finder.Match;
import org.decisionledger.projection.statutory.AnnualSummary;
import org.decisionledger.projection.statutory.AwardRecord;
import org.decisionledger.projection.statutory.NoticeDrafts;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.vote.VoteOutcome;

/** Every view that is put into words, as a page: one place for the terminal, for Markdown and for the browser. */
public final class Pages {

    private Pages() {}

    /** The view as a page, if it is one that people read. */
    public static Optional<Page> of(Object view) {
        return Optional.ofNullable(
                switch (view) {
                    case Timeline timeline -> ViewPages.of(timeline);
                    case Dossier dossier -> DossierPage.of(dossier);
                    case KnownView known -> ViewPages.of(known);
                    case Difference difference -> ViewPages.of(difference);
                    case RegisterPage register -> ViewPages.of(register);
                    case EntryPage entry -> EntryText.of(entry);
                    case GateRecord gates -> GatesPage.of(gates);
                    case DecisionPath path -> PathPage.of(path);
                    case Lineage lineage -> LineagePage.of(lineage);
                    case DecisionSheet sheet -> SheetPage.of(sheet);
                    case Figures figures -> FiguresPage.of(figures);
                    case BodiesOverTime bodies -> FiguresPage.of(bodies);
                    case Around around -> AroundPage.of(around);
                    case VoteOutcome votes -> VotesPage.of(votes);
                    case ContractThen contract -> ContractPage.of(contract);
                    case ClockCounted clock -> ClockPage.of(clock);
                    case CheckReport checks -> ChecksPage.of(checks);
                    case LawVerdicts law -> LawPage.of(law);
                    case AwardRecord record -> StatutoryPage.of(record);
                    case NoticeDrafts drafts -> NoticesPage.of(drafts);
                    case AnnualSummary summary -> StatutoryPage.of(summary);
                    case Adequacy adequacy -> AdequacyPage.of(adequacy);
                    case DraftAdequacy draft -> AdequacyPage.of(draft);
                    case Comparison comparison -> ViewPages.of(comparison);
                    case LegacyRecord record -> LegacyPage.of(record);
                    case Undertaking undertaking -> UndertakingPage.of(undertaking);
                    case SideBySide accounts -> AccountsPage.of(accounts);
                    case Matrix matrix -> MatrixPage.of(matrix);
                    case CriticismFile criticism -> CriticismPage.of(criticism);
                    case CriticismList criticisms -> CriticismPage.of(criticisms);
                    case Board board -> BoardText.of(board);
                    case Circulation circulation -> CirculationPage.of(circulation);
                    case Health health -> HealthPage.of(health);
                    case Repetition repetition -> RepetitionPage.of(repetition);
                    case DocumentsFound found -> SearchText.of(found);
                    case SearchAnswer search -> SearchText.of(search);
                    default -> null;
                });
    }

    /** The things that fit {@code words}. */
    public static Page matches(String words, List<Match> matches) {
        return ViewPages.of(words, matches);
    }
}
