package org.decisionledger.core.format;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.jspecify.annotations.Nullable;

/**
 * One field of an exchanged record.
 *
 * @param name the field's name
 * @param type the type of the value, or of one item when it is a list
 * @param list whether it is a list
 * @param required whether it must be there; for a list, whether it must not be empty
 * @param introduces whether recording makes the thing named here known
 * @param title whether it holds the words by which that thing is known
 * @param meaning what it means, in plain words, where the record says so
 */
public record Field(
        String name,
        Class<?> type,
        boolean list,
        boolean required,
        boolean introduces,
        boolean title,
        @Nullable String meaning,
        Method accessor) {

    static Field of(RecordComponent component) {
        boolean list = component.getType() == List.class;
        AnnotatedElement c = component;
        boolean required = list
                ? c.isAnnotationPresent(AtLeastOne.class)
                : !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Field(
                component.getName(),
                list ? itemType(component.getGenericType()) : component.getType(),
                list,
                required,
                c.isAnnotationPresent(Introduces.class),
                c.isAnnotationPresent(Title.class),
                Optional.ofNullable(c.getAnnotation(Meaning.class))
                        .map(Meaning::value)
                        .orElse(null),
                component.getAccessor());
    }

    /** The value of this field in {@code record}; {@code null} where the field is not given. */
    public @Nullable Object valueIn(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), e);
        }
    }

    private static Class<?> itemType(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
