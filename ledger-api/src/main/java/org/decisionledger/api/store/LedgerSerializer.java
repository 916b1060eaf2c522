package org.decisionledger.api.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.decisionledger.core.entry.HeaderMetaData;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.personal.PersonalMarks;
import org.jspecify.annotations.Nullable;

/**
 * Facts by wire name and revision, metadata as the header's JSON; nothing else is ever stored. What is read here is read
 * for subjects, which live long and need no words marked as personal data; they get none.
 */
final class LedgerSerializer implements Serializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final Converter converter = new ChainingConverter(LedgerSerializer.class.getClassLoader());

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> wanted) {
        return switch (object) {
            case LedgerFact fact -> as(wanted, EntryFormat.writeFact(fact), typeForClass(fact.getClass()));
            case MetaData metaData -> as(wanted, EntryFormat.writeHeader(HeaderMetaData.in(metaData)), META_DATA);
            case null, default ->
                throw new SerializationException("Only facts and their headers are stored, not "
                        + (object == null ? "nothing" : object.getClass().getName()));
        };
    }

    private static <T> SerializedObject<T> as(Class<T> wanted, String json, SerializedType type) {
        Object data = wanted == byte[].class ? json.getBytes(StandardCharsets.UTF_8) : json;
        return new SimpleSerializedObject<>(wanted.cast(data), wanted, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation == String.class || representation == byte[].class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String json = stored.getData() instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : (String) stored.getData();
        json = PersonalMarks.concealed(json);
        String type = stored.getType().getName();
        return META_DATA.getName().equals(type)
                ? (T) HeaderMetaData.of(EntryFormat.readHeader(json))
                : (T) EntryFormat.readFact(
                        type, Integer.parseInt(stored.getType().getRevision()), json);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (META_DATA.getName().equals(type.getName())) {
            return MetaData.class;
        }
        Optional<FactKind> kind = FactKinds.named(type.getName());
        return kind.isPresent() ? kind.get().type() : UnknownSerializedType.class;
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || MetaData.class.isAssignableFrom(type)) {
            return META_DATA;
        }
        FactKind kind = FactKinds.of(type);
        return new SimpleSerializedType(kind.wireName(), Integer.toString(kind.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
