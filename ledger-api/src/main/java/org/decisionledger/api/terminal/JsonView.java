package org.decisionledger.api.terminal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.show.EntryPage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Views as JSON for programs, the same from the terminal and over HTTP. Members stand in the order in which the record
 * declares them; what is {@code null} is left out, an empty list is not. Instants are ISO 8601 in UTC, dates EDTF as
 * written, codes as in the exchange form ({@code toldByAParty}), entries in the exchange form.
 */
public final class JsonView {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
            .addMixIn(EntryPage.class, RawJson.class)
            .addModule(texts())
            .build();

    private JsonView() {}

    /** For a door that writes views itself, such as HTTP. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** On one line, without a line end. */
    public static String write(Object view) {
        return MAPPER.writeValueAsString(view);
    }

    /** Indented, for people who look at it; without a line end. */
    public static String writePretty(Object view) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(view);
    }

    /** The entry in the exchange form is JSON already. */
    private interface RawJson {
        @JsonRawValue
        String json();
    }

    @SuppressWarnings("rawtypes")
    private static SimpleModule texts() {
        return new SimpleModule("views")
                .addSerializer(Enum.class, new Text<Enum>() {
                    @Override
                    String text(Enum value) {
                        return Fields.written(value);
                    }
                })
                .addSerializer(Edtf.class, new Text<Edtf>() {
                    @Override
                    String text(Edtf value) {
                        return value.text();
                    }
                })
                .addSerializer(ThingId.class, new Text<ThingId>() {
                    @Override
                    String text(ThingId value) {
                        return value.value();
                    }
                })
                .addSerializer(EntryId.class, new Text<EntryId>() {
                    @Override
                    String text(EntryId value) {
                        return value.value();
                    }
                })
                .addSerializer(Target.class, new Text<Target>() {
                    @Override
                    String text(Target value) {
                        return value.text();
                    }
                })
                .addSerializer(Entry.class, new ValueSerializer<Entry>() {
                    @Override
                    public void serialize(Entry value, JsonGenerator out, SerializationContext context) {
                        out.writeRawValue(EntryFormat.write(value));
                    }
                });
    }

    /** Writes a value as one text. */
    private abstract static class Text<T> extends ValueSerializer<T> {

        abstract String text(T value);

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text(value));
        }
    }
}
