package org.decisionledger.projection.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Stance;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sentence.Sentences;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the row of an entry: the same for every fact, in every answer. */
public final class RowMaker {

    private final CaseFile file;
    private final Set<EntryId> inConflict;
    private final Map<Standing, String> sentences = new HashMap<>();
    private final Map<Standing, TimelineRow> rows = new HashMap<>();

    public RowMaker(CaseFile file) {
        this(file, Set.of());
    }

    /** @param inConflict entries of which a rule finds that another passage does not fit them */
    public RowMaker(CaseFile file, Set<EntryId> inConflict) {
        this.file = file;
        this.inConflict = Set.copyOf(inConflict);
    }

    /** The row of one entry. */
    public TimelineRow row(Standing s) {
        TimelineRow known = rows.get(s);
        if (known == null) {
            known = make(s);
            rows.put(s, known);
        }
        return known;
    }

    private TimelineRow make(Standing s) {
        Header h = s.header();
        String type = FactKinds.of(s.fact()).wireName();
        return new TimelineRow(
                s.id().value(),
                s.original().position(),
                s.original().recordedAt(),
                h.occurred() == null ? null : h.occurred().text(),
                h.occurred() == null ? "no date given" : h.occurred().inWords(),
                day(h.occurred(), true),
                day(h.occurred(), false),
                type,
                Sentences.kind(type),
                sentence(s),
                h.subject().value(),
                file.titles().of(h.subject()),
                new Wording(file.titles()::of).actor(h.by()),
                h.sources().stream().map(this::source).toList(),
                account(h.account()),
                marks(s),
                h.note(),
                links(s),
                null);
    }

    /** The row of an entry as it was first recorded, before any correction. */
    public TimelineRow originalRow(Standing s) {
        return row(new Standing(s.original(), List.of(), s.byThen()));
    }

    public List<TimelineRow> rows(List<Standing> standing) {
        return standing.stream().map(this::row).toList();
    }

    /** What an entry says, in one sentence. */
    public String sentence(Standing s) {
        return sentences.computeIfAbsent(s, one -> Sentences.of(one.now(), file.titles()::of));
    }

    private SourceRef source(Source source) {
        return new SourceRef(
                source.document().value(),
                file.titles().of(source.document()),
                source.locator(),
                source.quote(),
                source.stated() == null ? null : source.stated().inWords());
    }

    private @Nullable String account(@Nullable Account account) {
        if (account == null) {
            return null;
        }
        StringBuilder words = new StringBuilder(file.titles().of(account.of()));
        if (account.office() != null) {
            words.insert(0, file.titles().of(account.office()) + " of ");
        }
        if (account.distance() != null) {
            words.append(
                    switch (account.distance()) {
                        case PRESENT -> ", who was present";
                        case READ_IT -> ", who read it";
                        case HEARD_IT -> ", who heard it";
                    });
        }
        if (account.through() != null) {
            words.append(", through ").append(account.through());
        }
        if (account.stated() != null) {
            words.append(", told ").append(account.stated().inWords());
        }
        return words.toString();
    }

    private List<Mark> marks(Standing s) {
        List<Mark> marks = new ArrayList<>();
        if (s.withdrawn()) {
            marks.add(Mark.WITHDRAWN);
        }
        if (s.corrected()) {
            marks.add(Mark.CORRECTED);
        }
        if (s.fact() instanceof AccountDisputed
                || !file.from(Relation.DISPUTES, s.id()).isEmpty()
                || file.from(Relation.BEARS_ON, s.id()).stream()
                        .anyMatch(n -> n.fact() instanceof PositionNoted p && p.stance() == Stance.DISPUTES)) {
            marks.add(Mark.DISPUTED);
        }
        if (inConflict.contains(s.id())
                || !file.joined(s, Relation.CONFLICTS_WITH).isEmpty()) {
            marks.add(Mark.CONFLICTS);
        }
        if (s.header().account() != null) {
            marks.add(Mark.TOLD_BY_A_PARTY);
        }
        if (s.byThen() == Answer.POSSIBLY) {
            marks.add(Mark.POSSIBLY_LATER);
        }
        if (s.occurred() == null) {
            marks.add(Mark.UNDATED);
        }
        if (s.fact() instanceof GapFact) {
            marks.add(Mark.GAP);
        }
        if (file.titles().beforeItBegan(s)) {
            marks.add(Mark.BEFORE_THE_BODY_EXISTED);
        }
        return List.copyOf(marks);
    }

    private List<LinkRef> links(Standing s) {
        List<LinkRef> links = new ArrayList<>();
        for (Link link : s.header().links()) {
            if (shown(link.to())) {
                links.add(new LinkRef(
                        Fields.written(link.relation()),
                        link.relation().words(),
                        link.to().text(),
                        words(link.to()),
                        false,
                        link.note()));
            }
        }
        for (CaseFile.Pointer p : file.pointingAt(s.id())) {
            links.add(new LinkRef(
                    Fields.written(p.link().relation()),
                    p.link().relation().inverseWords(),
                    p.from().id().value(),
                    brief(p.from()),
                    true,
                    p.link().note()));
        }
        return List.copyOf(links);
    }

    /** Nothing is named that the record did not hold, or that had not happened, by then. */
    private boolean shown(Target target) {
        return switch (target) {
            case Target.OfThing thing -> true;
            case Target.OfEntry entry -> file.find(entry.entry()).isPresent();
        };
    }

    private String words(Target target) {
        return switch (target) {
            case Target.OfThing(var thing) -> file.titles().of(thing);
            case Target.OfEntry(var entry) -> file.find(entry).map(this::brief).orElse(entry.value());
        };
    }

    /** An entry in few words: the kind of fact and its date. */
    public String brief(Standing s) {
        String kind = Sentences.kind(FactKinds.of(s.fact()).wireName());
        return s.occurred() == null ? kind : kind + ", " + s.occurred().inWords();
    }

    private static @Nullable String day(@Nullable Edtf occurred, boolean earliest) {
        if (occurred == null) {
            return null;
        }
        Side side = earliest ? occurred.bounds().earliest() : occurred.bounds().latest();
        if (side instanceof Side.Known(Instant at)) {
            Instant within = earliest ? at : at.minusNanos(1);
            return within.atZone(Edtf.DEFAULT_ZONE).toLocalDate().toString();
        }
        return null;
    }
}
