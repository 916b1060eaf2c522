package org.decisionledger.projection.circulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentOpened;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.DocumentReceived;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.timeline.Statement;

/** Works a circulation out from the entries about its versions. */
public final class Circulations {

    private final CaseFile file;

    private Circulations(CaseFile file) {
        this.file = file;
    }

    /** Of a document, with the versions made of it, or of the versions of the report of a review. */
    public static Circulation of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(thing));
        gathering.naming(gathering.thingsNamed(s -> version(s, thing), DocumentId.class::isInstance));
        gathering.linked();
        Circulations circulations = new Circulations(gathering.fold());
        List<DocumentId> versions = circulations.versions(thing);
        return new Circulation(
                thing.value(),
                circulations.file.titles().of(thing),
                asOf,
                gathering.cut(),
                versions.stream().map(circulations::version).toList(),
                new Breaches(circulations.file, versions).all());
    }

    /** Whether an entry makes what it names a version of the document, or of the report of the review, asked about. */
    private static boolean version(Standing s, ThingId thing) {
        return s.fact() instanceof DocumentVersionMade v && (thing.equals(v.of()) || thing.equals(v.review()))
                || s.fact() instanceof ReportVersionCirculated c && thing.equals(c.review());
    }

    private List<DocumentId> versions(ThingId thing) {
        Set<DocumentId> versions = new LinkedHashSet<>();
        for (Standing s : file.valid(DocumentFact.class)) {
            DocumentId document = ((DocumentFact) s.fact()).document();
            if (version(s, thing) || document.equals(thing) && !(s.fact() instanceof DocumentRegistered)) {
                versions.add(document);
            }
        }
        if (versions.isEmpty() && thing instanceof DocumentId document) {
            versions.add(document);
        }
        return List.copyOf(versions);
    }

    private Version version(DocumentId document) {
        List<Standing> about = about(document);
        List<Statement> told = about.stream()
                .filter(s -> s.fact() instanceof DocumentVersionMade || s.fact() instanceof DocumentRegistered)
                .map(this::made)
                .toList();
        List<Standing> states = about.stream()
                .filter(s -> s.fact() instanceof DocumentVersionMade)
                .toList();
        Statement state =
                states.isEmpty() ? new Statement("No entry tells its state.", List.of()) : made(states.getLast());
        Map<OrganisationId, List<Standing>> copies = new LinkedHashMap<>();
        for (Standing s : about) {
            holders(s)
                    .forEach(h ->
                            copies.computeIfAbsent(h, k -> new ArrayList<>()).add(s));
        }
        return new Version(
                document.value(),
                file.titles().of(document),
                state,
                told,
                copies.entrySet().stream()
                        .filter(e -> e.getValue().stream().anyMatch(s -> passes(s.fact())))
                        .map(e -> copy(e.getKey(), e.getValue()))
                        .toList());
    }

    private List<Standing> about(DocumentId document) {
        return file.valid(DocumentFact.class).stream()
                .filter(s -> ((DocumentFact) s.fact()).document().equals(document))
                .toList();
    }

    /** Whether it shows that somebody has a copy. */
    private static boolean passes(Object fact) {
        return fact instanceof ReportVersionCirculated
                || fact instanceof DocumentSent
                || fact instanceof DocumentReceived
                || fact instanceof DocumentOpened
                || fact instanceof CopyHeldOnTerms
                || fact instanceof CopyLabelSeen;
    }

    static List<OrganisationId> holders(Standing s) {
        return s.fact() instanceof DocumentFact fact
                ? switch (fact) {
                    case ReportVersionCirculated f -> f.to();
                    case DocumentSent f -> f.to();
                    case DocumentReceived f -> f.receivers();
                    case DocumentOpened f -> f.bodies();
                    case CopyHeldOnTerms f -> f.holders();
                    case CopyLabelSeen f -> f.holder() == null ? List.of() : List.of(f.holder());
                    case DocumentRecalled f -> f.from();
                    case DocumentVersionMade f -> List.of();
                    case DocumentRegistered f -> List.of();
                    case DocumentFact.SpecificationIssued f -> List.of();
                    case DocumentFact.SpecificationAmbiguityRaised f -> List.of();
                    case DocumentFact.ProcurementStrategyDrafted f -> List.of();
                    case DocumentFact.PublicStatementMade f -> List.of();
                    case DocumentFact.AccuracyCommentsReturned f -> List.of();
                    case DocumentFact.PassageStated f -> List.of();
                    case DocumentFact.TablePrinted f -> List.of();
                }
                : List.of();
    }

    private Statement made(Standing s) {
        if (s.fact() instanceof DocumentVersionMade f) {
            return say(
                    s,
                    words(Fields.written(f.state()))
                            + (f.version() == null ? "" : " (" + f.version() + ")")
                            + (f.replaces() == null
                                    ? ""
                                    : "; takes the place of " + file.titles().of(f.replaces()))
                            + (f.withheld().isEmpty() ? "" : "; not included: " + String.join(", ", f.withheld())));
        }
        DocumentRegistered f = (DocumentRegistered) s.fact();
        return say(s, "registered" + (f.state() == null ? ", no state told" : " as " + f.state()));
    }

    private Copy copy(OrganisationId holder, List<Standing> entries) {
        List<Statement> passing = new ArrayList<>();
        List<Statement> complete = new ArrayList<>();
        List<Statement> terms = new ArrayList<>();
        List<Statement> labels = new ArrayList<>();
        List<Statement> recall = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof ReportVersionCirculated f) {
                passing.add(say(s, "passed on to it" + by(s) + (f.version() == null ? "" : " as " + f.version())));
                complete.add(say(
                        s,
                        f.leftOut().isEmpty()
                                ? "nothing is told to have been left out"
                                : "left out: " + String.join(", ", f.leftOut())));
                if (f.terms() != null) {
                    terms.add(say(s, f.terms()));
                }
                if (f.label() != null) {
                    labels.add(say(s, f.label()));
                }
            } else if (s.fact() instanceof DocumentSent f) {
                passing.add(say(s, "sent to it" + by(s) + (f.channel() == null ? "" : " by " + f.channel())));
            } else if (s.fact() instanceof DocumentReceived f) {
                passing.add(say(s, "received by it" + (f.shownBy() == null ? "" : ", shown by " + f.shownBy())));
            } else if (s.fact() instanceof DocumentOpened f) {
                passing.add(say(s, "opened by it" + (f.shownBy() == null ? "" : ", shown by " + f.shownBy())));
            } else if (s.fact() instanceof CopyHeldOnTerms f) {
                terms.add(say(s, terms(f)));
            } else if (s.fact() instanceof CopyLabelSeen f) {
                labels.add(say(s, f.label()));
            } else if (s.fact() instanceof DocumentRecalled f) {
                recall.add(say(
                        s,
                        "called back" + by(s) + ": " + f.request()
                                + (f.compliance() == null
                                        ? "; no entry tells what the holder did"
                                        : "; what the holders did: " + f.compliance())));
            }
        }
        return new Copy(
                holder.value(),
                file.titles().of(holder),
                passing,
                complete,
                none(terms, "no entry tells of terms"),
                labels,
                none(recall, "no entry shows that it was called back"));
    }

    static String terms(CopyHeldOnTerms f) {
        return f.terms().stream().map(t -> words(Fields.written(t))).collect(Collectors.joining(", "))
                + (f.until() == null ? "" : ", until " + f.until().inWords())
                + (f.words() == null ? "" : " (in the words of the source: " + f.words() + ")");
    }

    private static List<Statement> none(List<Statement> statements, String otherwise) {
        return statements.isEmpty() ? List.of(new Statement(otherwise, List.of())) : statements;
    }

    private String by(Standing s) {
        OrganisationId by = s.header().by().organisation();
        return by == null ? "" : " by " + file.titles().of(by);
    }

    private static Statement say(Standing s, String words) {
        String when = s.occurred() == null ? "no date given" : s.occurred().inWords();
        String possibly = s.byThen() == Answer.POSSIBLY ? ", possibly later than asked about" : "";
        return new Statement(words + " (" + when + possibly + ")", List.of(s.id().value()));
    }

    static String words(String code) {
        return code.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
