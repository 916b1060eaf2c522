package org.decisionledger.projection.criticism;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.core.criticism.CriticismFact.ReplyTimeLapsed;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.criticism.CriticismFile.Put;
import org.decisionledger.projection.criticism.CriticismFile.Reply;
import org.decisionledger.projection.criticism.CriticismList.NotPut;
import org.decisionledger.projection.sentence.Wording;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;

/** Tells what became of criticisms: a pure function of the entries and the moment asked about. */
public final class Criticisms {

    private final CaseFile file;
    private final RowMaker rows;
    private final AsOf asOf;
    private final long position;

    private Criticisms(Gathering gathering, AsOf asOf) {
        this.file = gathering.fold();
        this.rows = new RowMaker(file);
        this.asOf = asOf;
        this.position = gathering.cut();
    }

    /** What became of one criticism. */
    public static CriticismFile of(EntrySource source, CriticismId criticism, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf)
                .naming(List.of(criticism), Trait.kindsOf(CriticismFact.class))
                .linked();
        return new Criticisms(gathering, asOf).file(criticism);
    }

    /** Every criticism, and every finding that criticises and that no entry shows to have been put. */
    public static CriticismList all(EntrySource source, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).having(Trait.kindsOf(CriticismFact.class));
        gathering.with(source.having(List.of(Trait.kind(FindingReported.class)), gathering.cut()).stream()
                .filter(e -> criticises(e.fact())
                        || e.fact() instanceof EntryCorrected c
                                && criticises(c.replacement().fact()))
                .toList());
        Criticisms criticisms = new Criticisms(gathering.linked(), asOf);
        return new CriticismList(asOf, criticisms.position, criticisms.onRecord(), criticisms.notPut());
    }

    /** Most findings do not: what is linked with those need not be looked at. */
    private static boolean criticises(LedgerFact fact) {
        return fact instanceof FindingReported finding && Boolean.TRUE.equals(finding.criticism());
    }

    /** The criticisms that come from an entry, with the replies beside each, and to whom no entry shows it was put. */
    public static RightOfReply from(EntrySource source, EntryId finding, AsOf asOf) {
        CaseFile around =
                new Gathering(source, asOf).named(List.of(finding)).linked().fold();
        Set<CriticismId> put = around.from(Relation.BEARS_ON, finding).stream()
                .filter(s -> s.fact() instanceof CriticismPut)
                .map(s -> ((CriticismPut) s.fact()).criticism())
                .collect(Collectors.toCollection(TreeSet::new));
        return new RightOfReply(
                put.stream().map(c -> of(source, c, asOf)).toList(),
                around.find(finding).map(s -> notPut(s, around)).orElse(List.of()));
    }

    /**
     * To which of the bodies that a finding criticises no entry shows that it was put; one statement for all when it
     * names none. Nothing for an entry that is not marked as criticism.
     */
    public static List<Statement> notPut(Standing finding, CaseFile file) {
        if (!(finding.fact() instanceof FindingReported reported) || !criticises(reported)) {
            return List.of();
        }
        List<CriticismPut> put = file.from(Relation.BEARS_ON, finding.id()).stream()
                .filter(s -> s.fact() instanceof CriticismPut)
                .map(s -> (CriticismPut) s.fact())
                .toList();
        List<String> entry = List.of(finding.id().value());
        if (reported.of().isEmpty()) {
            return put.isEmpty()
                    ? List.of(new Statement(
                            "The finding names no party, and no entry shows that it was put to one.", entry))
                    : List.of();
        }
        return reported.of().stream()
                .distinct()
                .filter(party -> put.stream().noneMatch(p -> reaches(p.party(), party, file)))
                .map(party -> new Statement(
                        "No entry shows that it was put to " + file.titles().of(party) + ".", entry))
                .toList();
    }

    /** Put to a body, or to the group that it is registered as a member of. */
    private static boolean reaches(OrganisationId put, OrganisationId party, CaseFile file) {
        return put.equals(party) || file.titles().circleOf(party).contains(put);
    }

    private List<CriticismFile> onRecord() {
        Set<CriticismId> all = file.valid(CriticismFact.class).stream()
                .map(s -> ((CriticismFact) s.fact()).criticism())
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream().map(this::file).toList();
    }

    private List<NotPut> notPut() {
        return file.valid(FindingReported.class).stream()
                .map(s -> new NotPut(rows.row(s), notPut(s, file)))
                .filter(n -> !n.statements().isEmpty())
                .toList();
    }

    private <T extends CriticismFact> List<Standing> own(CriticismId criticism, Class<T> kind) {
        return file.valid(kind).stream()
                .filter(s -> ((CriticismFact) s.fact()).criticism().equals(criticism))
                .toList();
    }

    private CriticismFile file(CriticismId criticism) {
        List<Standing> put = own(criticism, CriticismPut.class);
        List<Standing> replied = own(criticism, CriticismReplied.class);
        List<Standing> lapsed = own(criticism, ReplyTimeLapsed.class);
        List<Standing> released = own(criticism, CriticismReleased.class);
        List<Standing> answers = new ArrayList<>(replied);
        answers.addAll(lapsed);
        answers.sort(CaseFile.BY_OCCURRENCE);
        Set<Standing> findings = new LinkedHashSet<>();
        put.forEach(s -> findings.addAll(file.to(s, Relation.BEARS_ON)));
        return new CriticismFile(
                criticism.value(),
                file.titles().of(criticism),
                asOf,
                position,
                state(put, replied, lapsed, released),
                put.stream().map(this::put).toList(),
                findings.stream().sorted(CaseFile.BY_OCCURRENCE).map(rows::row).toList(),
                answers.stream().map(this::reply).toList(),
                rows.rows(released),
                new LateAndEarly(file, put, replied, lapsed, released).remarks());
    }

    private static Statement state(
            List<Standing> put, List<Standing> replied, List<Standing> lapsed, List<Standing> released) {
        List<Standing> shows = new ArrayList<>(put);
        String reply;
        if (!replied.isEmpty()) {
            shows.addAll(replied);
            reply = "a reply is on record";
        } else if (!lapsed.isEmpty()) {
            shows.addAll(lapsed);
            reply = "the time for a reply is told to be over, and no entry shows a reply";
        } else {
            reply = "no entry shows a reply, or that its time is over";
        }
        shows.addAll(released);
        return new Statement(
                (put.isEmpty() ? "No entry shows that it was put to the party; " : "Put to the party; ") + reply + "; "
                        + (released.isEmpty() ? "no entry shows its release." : "released."),
                shows.stream().map(s -> s.id().value()).toList());
    }

    private Put put(Standing s) {
        CriticismPut fact = (CriticismPut) s.fact();
        return new Put(
                fact.passage(),
                fact.party().value(),
                file.titles().of(fact.party()),
                fact.office() == null ? null : fact.office().value(),
                fact.office() == null ? null : file.titles().of(fact.office()),
                rows.row(s).when(),
                fact.replyBy() == null ? null : fact.replyBy().inWords(),
                rows.row(s));
    }

    private Reply reply(Standing s) {
        if (s.fact() instanceof CriticismReplied replied) {
            return new Reply(
                    new Wording(file.titles()::of).actor(s.header().by()),
                    replied.reply(),
                    replied.accepts(),
                    replied.disputes(),
                    rows.row(s).when(),
                    rows.row(s));
        }
        return new Reply(null, null, List.of(), List.of(), rows.row(s).when(), rows.row(s));
    }
}
