package org.decisionledger.projection.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * Where a line finds its values: the fields of one record, and the actor and subject of the entry around it. A field
 * hides a word of the same name.
 *
 * @param telling how the account was told, where the sentence says it with the actor
 */
record Scope(
        Entry entry,
        String wireName,
        Object record,
        Wording wording,
        @Nullable Account telling) {

    /** The fields of each type of record by name. */
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return Fields.of(type).stream().collect(Collectors.toUnmodifiableMap(Field::name, f -> f));
        }
    };

    /** The actor in words. */
    static final String BY = "by";

    /** The actor as the doer of a passive sentence: "by …", or "(by whom: …)" where none is named. */
    static final String AGENT = "by.agent";

    /** The actor only where it is not one of the bodies and posts the fact itself names. */
    static final String OTHER = "by.other";

    /** What the entry is filed under. */
    static final String SUBJECT = "subject";

    Scope(Entry entry, String wireName, Wording wording, @Nullable Account telling) {
        this(entry, wireName, entry.fact(), wording, telling);
    }

    /** The first of these that has a value, in words. */
    @Nullable
    String first(List<String> paths) {
        for (String path : paths) {
            String words = words(path);
            if (words != null && !words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    /** The records of a list, each with its own fields. */
    List<Scope> items(String path) {
        Object list = value(path);
        return list instanceof List<?> l
                ? l.stream()
                        .map(item -> new Scope(entry, wireName, item, wording, telling))
                        .toList()
                : List.of();
    }

    /** The yes or no, or whether there is a value; {@code null} for a yes or no that is not given. */
    @Nullable
    Boolean holds(String path) {
        Optional<Field> field = field(path);
        if (field.isPresent() && field.get().type() == Boolean.class) {
            return (Boolean) value(path);
        }
        return field.isEmpty() && path.equals(BY) ? Wording.isNamed(by()) : first(List.of(path)) != null;
    }

    private @Nullable String words(String path) {
        String words = plain(path);
        return words != null && endsInAside(path) ? words + Template.PAUSE : words;
    }

    /** Whether it ends with a name and an aside in small letters, so that a comma must close it before the next word. */
    private boolean endsInAside(String path) {
        Object value = field(path).isPresent() ? value(path) : path.equals(BY) ? by().organisation() : null;
        Object last = value instanceof List<?> list && !list.isEmpty() ? list.getLast() : value;
        return last instanceof ThingId thing && wording.of(thing).matches(".*, \\p{Ll}.*");
    }

    private @Nullable String plain(String path) {
        if (field(path).isEmpty()) {
            return switch (path) {
                case BY -> actor();
                case AGENT -> Wording.isNamed(by()) ? "by " + actor() : "(by whom: " + actor() + ")";
                case OTHER -> other();
                case SUBJECT -> wording.of(entry.header().subject());
                default -> inside(path);
            };
        }
        Object value = value(path);
        return switch (value) {
            case null -> null;
            case Enum<?> code ->
                Optional.ofNullable(Phrases.find(wireName + "." + path + "." + Fields.written(code)))
                        .orElseGet(() -> Wording.code(code));
            case Restatement restated -> Sentences.clause(restated.as(entry.id()), wording.names());
            default -> wording.of(value);
        };
    }

    /** {@code field.sub}, where the field holds a record. */
    private @Nullable String inside(String path) {
        int dot = path.indexOf('.');
        Object outer = dot < 0 ? null : value(path.substring(0, dot));
        return outer instanceof Record r
                ? new Scope(entry, wireName, r, wording, telling).words(path.substring(dot + 1))
                : null;
    }

    private @Nullable Object value(String path) {
        return field(path).map(f -> f.valueIn(record)).orElse(null);
    }

    private Optional<Field> field(String name) {
        return Optional.ofNullable(FIELDS.get(record.getClass()).get(name));
    }

    private Actor by() {
        return entry.header().by();
    }

    private String actor() {
        return actor(by());
    }

    private String actor(Actor by) {
        boolean isSaid = by.role() != null && Phrases.rolesSaid(wireName).contains(Fields.written(by.role()));
        Actor said = isSaid ? new Actor(by.organisation(), by.office(), null, by.authority(), by.notStated()) : by;
        return wording.actor(said, telling == null ? List.of() : wording.telling(telling));
    }

    private @Nullable String other() {
        boolean isNamedInFact =
                Wording.isNamed(by()) && Fields.of(record.getClass()).stream().anyMatch(f -> names(f.valueIn(record)));
        return isNamedInFact ? by().notStated() : actor();
    }

    private boolean names(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().anyMatch(this::names)
                : value != null && (value.equals(by().organisation()) || value.equals(by().office()));
    }
}
