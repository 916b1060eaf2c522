package org.decisionledger.api.recording;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.signin.SignedIn;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.Finder;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Begins drafts, looks at them as the recorder would, and records them. */
@Component
final class Desk {

    static final String CORRECTED = "EntryCorrected";
    static final String WITHDRAWN = "EntryWithdrawn";

    private final Drafts drafts;
    private final Recordings recordings;
    private final Answers answers;
    private final Recorder recorder;
    private final Clock clock;

    Desk(Drafts drafts, Recordings recordings, Answers answers, Recorder recorder, Clock clock) {
        this.drafts = drafts;
        this.recordings = recordings;
        this.answers = answers;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * A draft as the recorder would see it.
     *
     * @param entry {@code null} when something is wrong
     * @param settled what was worked out of words, by input
     */
    record Looked(@Nullable Entry entry, List<FieldProblem> problems, Map<String, String> settled) {}

    Optional<Draft> find(SignedIn who, String id) {
        return drafts.find(who.name(), id);
    }

    List<Draft> open(SignedIn who) {
        return drafts.open(who.name());
    }

    void discard(Draft draft) {
        drafts.discard(draft);
    }

    /** Begins an entry of a kind. */
    Draft begin(
            SignedIn who, FactKind kind, Map<String, String> typed, @Nullable Draft parent, @Nullable String field) {
        return kept(new Draft(
                EntryNames.fresh(clock),
                who.name(),
                kind.wireName(),
                null,
                null,
                typed,
                1,
                answers.position(),
                clock.instant(),
                parent == null ? null : parent.id(),
                field,
                null));
    }

    /** Begins a correction of an entry, with all it says to start from; or its withdrawal. */
    Draft beginChange(SignedIn who, String entry, boolean withdraw) {
        EntryPage page = answers.entry(entry, AsOf.NOW);
        JsonNode json = EntryFormat.tree(page.json());
        Map<String, String> typed = new TreeMap<>(Typed.of(json.path("sources").path(0), "sources.0"));
        if (!withdraw) {
            ObjectNode restated = ((ObjectNode) json).deepCopy();
            restated.remove(List.of("id", "type"));
            typed.putAll(Typed.of(restated, "data.replacement"));
        }
        return kept(new Draft(
                EntryNames.fresh(clock),
                who.name(),
                withdraw ? WITHDRAWN : CORRECTED,
                page.row().entry(),
                withdraw ? null : page.row().type(),
                typed,
                1,
                answers.position(),
                clock.instant(),
                null,
                null,
                null));
    }

    private Draft kept(Draft draft) {
        drafts.save(draft);
        return draft;
    }

    Draft save(Draft draft, Map<String, String> typed) {
        return kept(draft.with(typed, clock.instant()));
    }

    /** Reads a draft and has the recorder try it, without recording anything. */
    Looked look(Draft draft) {
        EntryMaker maker = new EntryMaker(draft.typed(), things());
        ObjectNode json = maker.of(draft, about(draft));
        try {
            Entry entry = EntryFormat.read(json);
            if (maker.problems().isEmpty()) {
                recorder.rehearse(List.of(entry));
                return new Looked(entry, List.of(), maker.settled());
            }
            return new Looked(null, maker.problems(), maker.settled());
        } catch (Refusal refusal) {
            return new Looked(null, maker.at(alone(refusal.faults())), maker.settled());
        }
    }

    private static List<Fault> alone(List<Fault> faults) {
        return faults.stream()
                .map(f -> new Fault(f.code(), f.pointer().replaceFirst("^/0(?=/|$)", ""), f.message()))
                .toList();
    }

    private String about(Draft draft) {
        return draft.about() == null
                ? ""
                : answers.entry(draft.about(), AsOf.NOW).row().subject();
    }

    /** Records the entry of a draft; sent again it gives the same receipt. */
    Draft record(Draft draft, Entry entry, SignedIn who) {
        Receipt receipt = recorder.record(entry);
        recordings.note(entry.id().value(), who);
        Draft recorded = kept(draft.recorded(
                new Draft.Recorded(
                        receipt.position(),
                        receipt.recordedAt(),
                        receipt.leafHash(),
                        entry.header().subject().value()),
                clock.instant()));
        tellParent(recorded, entry);
        return recorded;
    }

    /** The draft that waits for what this one registered is told what it is called. */
    private void tellParent(Draft child, Entry entry) {
        String waiting = child.parent();
        String field = child.parentField();
        if (waiting != null && field != null) {
            introduced(entry)
                    .ifPresent(id -> drafts.find(child.owner(), waiting)
                            .ifPresent(parent -> kept(parent.with(field, id, clock.instant()))));
        }
    }

    private static Optional<String> introduced(Entry entry) {
        for (Field field : FactKinds.of(entry.fact()).fields()) {
            if (field.introduces() && !field.list() && field.valueIn(entry.fact()) instanceof ThingId id) {
                return Optional.of(id.value());
            }
        }
        return Optional.empty();
    }

    /** What others recorded after {@code position} about the thing an entry is filed under. */
    List<TimelineRow> since(Entry entry, long position, SignedIn who) {
        try {
            return answers.timeline(entry.header().subject().value(), AsOf.NOW).rows().stream()
                    .filter(row -> row.position() > position)
                    .filter(row -> !recordings
                            .of(row.entry())
                            .map(by -> by.name().equals(who.name()))
                            .orElse(false))
                    .toList();
        } catch (QuestionFault.Unknown e) {
            return List.of(); // the entry is the first about it
        }
    }

    long position() {
        return answers.position();
    }

    /** Things whose names fit words. */
    List<Finder.Match> find(String words, Set<ThingKind> kinds) {
        return answers.find(words, kinds, AsOf.NOW);
    }

    /** The entries about a thing, to link to one of them. */
    List<TimelineRow> entries(String thing) {
        try {
            return answers.timeline(thing, AsOf.NOW).rows();
        } catch (QuestionFault e) {
            return List.of();
        }
    }

    private EntryMaker.Things things() {
        return new EntryMaker.Things() {
            @Override
            public List<Finder.Match> find(String words, Set<ThingKind> kinds) {
                return answers.find(words, kinds, AsOf.NOW);
            }

            @Override
            public boolean has(String id) {
                return !title(id).isEmpty();
            }
        };
    }

    /** The form of a draft, with what its values mean. */
    List<Section> form(Draft draft) {
        Map<String, String> known = new HashMap<>();
        return new FormMaker(draft.typed(), value -> known.computeIfAbsent(value, this::title)).of(draft);
    }

    /** What a thing or an entry is called; empty when it is not on record. */
    String title(String value) {
        try {
            if (value.contains(":")) {
                ThingKind kind = ThingId.parse(value).kind();
                return answers.find(value, Set.of(kind), AsOf.NOW).stream()
                        .filter(match -> match.id().equals(value))
                        .map(Finder.Match::title)
                        .findFirst()
                        .orElse("");
            }
            return answers.namesEntry(value, AsOf.NOW)
                    ? answers.entry(value, AsOf.NOW).row().sentence()
                    : "";
        } catch (IllegalArgumentException | QuestionFault e) {
            return "";
        }
    }

    /** The kinds of fact by which a thing of {@code kinds} is made known. */
    static List<FactKind> registering(List<String> kinds) {
        List<FactKind> all = new ArrayList<>();
        for (FactKind kind : FactKinds.all()) {
            boolean makes = kind.fields().stream()
                    .anyMatch(field -> field.introduces()
                            && !field.list()
                            && Inputs.kind(field.type())
                                    .map(ThingKind::prefix)
                                    .filter(kinds::contains)
                                    .isPresent());
            if (makes) {
                all.add(kind);
            }
        }
        return all;
    }
}
