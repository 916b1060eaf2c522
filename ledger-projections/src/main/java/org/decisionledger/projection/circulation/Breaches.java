package org.decisionledger.projection.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.core.document.DocumentFact;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.PublicStatementMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.document.HoldingTerm;
import org.decisionledger.core.document.VersionState;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Finds what was done with copies that does not fit the terms, the recall or the state told of them. */
final class Breaches {

    private static final Set<HoldingTerm> NOT_FURTHER =
            Set.of(HoldingTerm.NOT_TO_BE_SHARED, HoldingTerm.NOT_TO_BE_COPIED, HoldingTerm.COMMENTS_ON_FACT_ONLY);
    private static final Pattern IN_CONFIDENCE =
            Pattern.compile("confiden|not (to )?be (shared|passed|copied|circulated)|not (to )?share");

    private final CaseFile file;
    private final List<DocumentId> versions;

    Breaches(CaseFile file, List<DocumentId> versions) {
        this.file = file;
        this.versions = versions;
    }

    /** In order of the entries that did what does not fit. */
    List<Breach> all() {
        List<Breach> breaches = new ArrayList<>();
        for (Standing s : file.valid(DocumentFact.class)) {
            if (versions.contains(((DocumentFact) s.fact()).document())) {
                if (passesOn(s)) {
                    againstTerms(s, breaches);
                    inConfidence(s, breaches);
                    afterRecall(s, breaches);
                    leftOut(s, breaches);
                }
                label(s, breaches);
            }
        }
        return breaches;
    }

    private static boolean passesOn(Standing s) {
        return s.fact() instanceof ReportVersionCirculated
                || s.fact() instanceof DocumentSent
                || s.fact() instanceof PublicStatementMade;
    }

    private void againstTerms(Standing s, List<Breach> breaches) {
        for (Standing held : of(s, CopyHeldOnTerms.class)) {
            CopyHeldOnTerms terms = (CopyHeldOnTerms) held.fact();
            boolean bound = holds(terms.holders(), s) && !certainlyBefore(s, held) && !over(terms, s);
            if (bound && terms.terms().stream().anyMatch(NOT_FURTHER::contains)) {
                breaches.add(breach(
                        Breach.Kind.PASSED_ON_AGAINST_TERMS,
                        actor(s) + " held it on these terms: " + Circulations.terms(terms) + "; it passed it on" + to(s)
                                + "." + order(held, s),
                        held,
                        s));
            }
            if (bound
                    && terms.terms().contains(HoldingTerm.NOT_BEFORE_A_DATE)
                    && terms.until() != null
                    && s.occurred() != null
                    && s.occurred().before(terms.until()) == Answer.YES) {
                breaches.add(breach(
                        Breach.Kind.PASSED_ON_BEFORE_THE_DATE,
                        actor(s) + " was not to pass it on before "
                                + terms.until().inWords() + "; it did so"
                                + to(s) + ", " + when(s) + ".",
                        held,
                        s));
            }
        }
    }

    private static boolean over(CopyHeldOnTerms terms, Standing s) {
        return terms.until() != null && s.occurred() != null && terms.until().before(s.occurred()) == Answer.YES;
    }

    /** Terms told only in words: whether they bind is for a reader, so that is said. */
    private void inConfidence(Standing s, List<Breach> breaches) {
        for (Standing given : of(s, ReportVersionCirculated.class)) {
            ReportVersionCirculated f = (ReportVersionCirculated) given.fact();
            if (!given.equals(s)
                    && f.terms() != null
                    && IN_CONFIDENCE.matcher(f.terms().toLowerCase(Locale.ROOT)).find()
                    && holds(f.to(), s)
                    && !certainlyBefore(s, given)) {
                breaches.add(breach(
                        Breach.Kind.PASSED_ON_THOUGH_IN_CONFIDENCE,
                        "It was given to " + actor(s) + " on these terms, as told: " + f.terms() + "; " + actor(s)
                                + " passed it on" + to(s)
                                + ". Whether the terms forbade that, and still held, no entry tells.",
                        given,
                        s));
            }
        }
    }

    private void afterRecall(Standing s, List<Breach> breaches) {
        for (Standing recalled : of(s, DocumentRecalled.class)) {
            DocumentRecalled f = (DocumentRecalled) recalled.fact();
            if (holds(f.from(), s) && certainlyBefore(recalled, s)) {
                breaches.add(breach(
                        Breach.Kind.PASSED_ON_AFTER_RECALL,
                        "It was called back from " + actor(s) + ", " + when(recalled) + ": " + f.request() + "; "
                                + actor(s) + " passed it on" + to(s) + ", " + when(s) + ".",
                        recalled,
                        s));
            }
        }
    }

    private void leftOut(Standing s, List<Breach> breaches) {
        if (s.fact() instanceof ReportVersionCirculated f && f.terms() != null) {
            String terms = f.terms().toLowerCase(Locale.ROOT);
            f.leftOut().stream()
                    .filter(part -> part.strip().length() > 3
                            && terms.contains(part.strip().toLowerCase(Locale.ROOT)))
                    .forEach(part -> breaches.add(breach(
                            Breach.Kind.LEFT_OUT_WHAT_WAS_ASKED_FOR,
                            "The terms told are: " + f.terms() + "; left out was: " + part + ".",
                            s)));
        }
    }

    private void label(Standing s, List<Breach> breaches) {
        VersionState says = said(s);
        if (says == null) {
            return;
        }
        List<Standing> states = of(s, DocumentVersionMade.class).stream()
                .filter(made -> !certainlyBefore(s, made))
                .toList();
        if (!states.isEmpty()) {
            Standing last = states.getLast();
            VersionState state = ((DocumentVersionMade) last.fact()).state();
            if (isFinal(state) != isFinal(says)) {
                breaches.add(breach(
                        Breach.Kind.LABEL_AGAINST_STATE,
                        "The copy is marked: " + label(s) + "; the state told of the version is "
                                + Circulations.words(Fields.written(state)) + ".",
                        s,
                        last));
            }
        } else if (s.fact() instanceof ReportVersionCirculated f
                && f.version() != null
                && f.version().toLowerCase(Locale.ROOT).contains("draft")
                && isFinal(says)) {
            breaches.add(breach(
                    Breach.Kind.LABEL_AGAINST_STATE,
                    "The copy is marked: " + label(s) + "; the version is told to be: " + f.version() + ".",
                    s));
        }
    }

    private static boolean isFinal(VersionState state) {
        return switch (state) {
            case FINAL -> true;
            case DRAFT, SHARED_FOR_COMMENT, CORRECTED, WITHDRAWN -> false;
        };
    }

    /** What a label says of the state: as coded by the recorder, else only where it begins with the word itself. */
    private static @Nullable VersionState said(Standing s) {
        if (s.fact() instanceof CopyLabelSeen f) {
            return f.says();
        }
        if (s.fact() instanceof ReportVersionCirculated f && f.label() != null) {
            String label = f.label().strip().toLowerCase(Locale.ROOT);
            return label.startsWith("final")
                    ? VersionState.FINAL
                    : label.startsWith("draft") ? VersionState.DRAFT : null;
        }
        return null;
    }

    private static String label(Standing s) {
        return s.fact() instanceof CopyLabelSeen f
                ? f.label()
                : String.valueOf(((ReportVersionCirculated) s.fact()).label());
    }

    /** Entries of a kind about the same version. */
    private List<Standing> of(Standing s, Class<? extends DocumentFact> kind) {
        DocumentId document = ((DocumentFact) s.fact()).document();
        return file.valid(kind).stream()
                .filter(o -> ((DocumentFact) o.fact()).document().equals(document))
                .toList();
    }

    private boolean holds(List<OrganisationId> holders, Standing s) {
        OrganisationId by = s.header().by().organisation();
        return by != null
                && holders.stream()
                        .anyMatch(h -> h.equals(by)
                                || file.titles().membersOf(h).contains(by)
                                || file.titles().membersOf(by).contains(h));
    }

    private static boolean certainlyBefore(Standing one, Standing other) {
        return one.occurred() != null
                && other.occurred() != null
                && one.occurred().before(other.occurred()) == Answer.YES;
    }

    private String actor(Standing s) {
        OrganisationId by = s.header().by().organisation();
        return by == null ? "somebody the source does not name" : file.titles().of(by);
    }

    private String to(Standing s) {
        List<OrganisationId> to = Circulations.holders(s);
        return to.isEmpty()
                ? ""
                : " to " + String.join(", ", to.stream().map(file.titles()::of).toList());
    }

    /** What the dates leave open: terms that were given only later forbade nothing before. */
    private static String order(Standing held, Standing s) {
        return certainlyBefore(held, s) ? "" : " No date shows that the terms came first.";
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "no date given" : s.occurred().inWords();
    }

    private static Breach breach(Breach.Kind kind, String why, Standing... entries) {
        return new Breach(
                kind,
                new Statement(
                        why, List.of(entries).stream().map(s -> s.id().value()).toList()));
    }
}
