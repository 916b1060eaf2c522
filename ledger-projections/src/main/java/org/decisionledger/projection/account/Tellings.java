package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.account.SideBySide.Held;
import org.decisionledger.projection.account.SideBySide.Part;
import org.decisionledger.projection.account.SideBySide.Told;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Every account of one event, each from its own entry and from nothing else. */
final class Tellings {

    private record Answer(Part part, Set<String> to) {}

    private final CaseFile file;
    private final RowMaker rows;

    Tellings(CaseFile file, RowMaker rows) {
        this.file = file;
        this.rows = rows;
    }

    /** What tells the event, then what answers a telling or another answer; within that by date, undated last. */
    List<Told> of(List<Standing> event) {
        Map<Standing, Answer> found = new LinkedHashMap<>();
        event.forEach(s -> found.put(s, new Answer(Part.TELLS, disputedBy(s))));
        List<Standing> open = new ArrayList<>(event);
        while (!open.isEmpty()) {
            Standing s = open.removeFirst();
            for (CaseFile.Pointer p : Circle.responses(s, file)) {
                if (!event.contains(p.from())) {
                    Part part = part(p.link().relation());
                    Answer answer = found.get(p.from());
                    if (answer == null) {
                        open.add(p.from());
                        answer = new Answer(part, new LinkedHashSet<>());
                    } else if (part.compareTo(answer.part()) < 0) {
                        answer = new Answer(part, answer.to());
                    }
                    answer.to().add(s.id().value());
                    found.put(p.from(), answer);
                }
            }
        }
        return found.entrySet().stream()
                .map(e -> told(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Told::part)
                        .thenComparing(t -> t.stated().date(), Comparator.nullsLast(Edtf.ORDER))
                        .thenComparingLong(t -> t.row().position()))
                .toList();
    }

    private Set<String> disputedBy(Standing s) {
        return file.to(s, Relation.DISPUTES).stream()
                .map(t -> t.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Part part(Relation relation) {
        return switch (relation) {
            case DISPUTES -> Part.DISPUTES;
            case ACCEPTS -> Part.ACCEPTS;
            case CONFLICTS_WITH -> Part.DOES_NOT_FIT;
            default -> Part.SPEAKS_OF;
        };
    }

    private Told told(Standing s, Answer answer) {
        Voice voice = answer.part() == Part.DISPUTES || answer.part() == Part.ACCEPTS
                ? Voice.acting(s, file.titles())
                : Voice.telling(s, file.titles());
        Account account = s.header().account();
        return new Told(
                s.id().value(),
                answer.part(),
                List.copyOf(answer.to()),
                voice.party() == null ? null : voice.party().value(),
                voice.title(file.titles()),
                voice.office() == null ? null : voice.office().value(),
                voice.office() == null ? null : file.titles().of(voice.office()),
                Stated.of(s, file),
                account == null ? null : account.distance(),
                distance(account),
                text(s, rows),
                holds(s),
                evidence(s),
                Stands.notedOf(s, file),
                rows.row(s));
    }

    private static String distance(@Nullable Account account) {
        String words = account == null || account.distance() == null
                ? "no entry says whether the teller was present"
                : switch (account.distance()) {
                    case PRESENT -> "the teller was present";
                    case READ_IT -> "the teller read it";
                    case HEARD_IT -> "the teller heard it";
                };
        return account == null || account.through() == null ? words : words + ", through " + account.through();
    }

    /** What is told, as recorded: the words of an account, and of any other fact its sentence. */
    static String text(Standing s, RowMaker rows) {
        return switch (s.fact()) {
            case AccountGiven given -> given.says();
            case AccountDisputed disputed -> disputed.says();
            default -> rows.sentence(s);
        };
    }

    static List<Claim> claims(Standing s) {
        return switch (s.fact()) {
            case AccountGiven given -> given.holds();
            case AccountDisputed disputed -> disputed.holds();
            default -> List.of();
        };
    }

    private List<Held> holds(Standing s) {
        return claims(s).stream()
                .map(c -> new Held(c.of().value(), file.titles().of(c.of()), c.attribute(), c.value()))
                .toList();
    }

    private List<LinkRef> evidence(Standing s) {
        return file.pointingAt(s.id()).stream()
                .filter(p -> p.link().relation() == Relation.EVIDENCES)
                .map(p -> new LinkRef(
                        Fields.written(Relation.EVIDENCES),
                        Relation.EVIDENCES.inverseWords(),
                        p.from().id().value(),
                        rows.brief(p.from()),
                        true,
                        p.link().note()))
                .toList();
    }
}
