package org.decisionledger.projection.sentence;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.format.Field;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A fact of any kind with made-up values, so that no kind is left untested. */
final class AnyFact {

    /** Text fields that hold a number as printed. */
    private static final Set<String> NUMBERS = Set.of("value", "percent", "share", "number");

    static final Names NAMES = thing -> "Name of " + thing.slug();

    private AnyFact() {}

    static LedgerFact with(Class<?> type, Predicate<Field> given) {
        return (LedgerFact) record(type, given);
    }

    static Entry entry(LedgerFact fact, Actor by, @Nullable Account account) {
        return new Entry(
                new Header(
                        new EntryId("e-1"),
                        ThingId.parse("procurement:matter"),
                        Edtf.parse("1999-12-31"),
                        by,
                        List.of(),
                        account,
                        List.of(),
                        Classification.OFFICIAL,
                        "a note that is not said"),
                fact);
    }

    /** What a text field is given. */
    static String words(Field field) {
        return NUMBERS.contains(field.name()) ? "12" : "Words for " + field.name();
    }

    private static Object record(Class<?> type, Predicate<Field> given) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : Fields.of(type)) {
            if (!given.test(field)) {
                values.add(field.list() ? List.of() : null);
            } else {
                Object value = value(field);
                values.add(field.list() ? List.of(value, value) : value);
            }
        }
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static Object value(Field field) {
        Class<?> type = field.type();
        if (type == String.class) {
            return words(field);
        }
        if (type == Integer.class) {
            return 37;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == Edtf.class) {
            return Edtf.parse("2019-07-22");
        }
        if (type == Money.class) {
            return new Money("1234.50", "GBP");
        }
        if (type == EntryId.class) {
            return new EntryId("e-0");
        }
        if (type == Restatement.class) {
            return restatement();
        }
        if (type == ThingId.class) {
            return ThingId.parse("org:" + field.name().toLowerCase(Locale.ROOT));
        }
        if (ThingId.class.isAssignableFrom(type)) {
            return Arrays.stream(ThingKind.values())
                    .map(kind -> kind.id(kind.prefix() + ":" + field.name().toLowerCase(Locale.ROOT)))
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type, any -> true);
    }

    private static Restatement restatement() {
        LedgerFact restated = with(RecordGapNoted.class, Field::required);
        Header header = entry(restated, Actor.of("org:restating"), null).header();
        return new Restatement(
                header.subject(),
                null,
                header.by(),
                restated,
                List.of(),
                null,
                List.of(),
                Classification.OFFICIAL,
                null);
    }
}
