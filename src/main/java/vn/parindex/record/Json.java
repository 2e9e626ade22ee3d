package vn.parindex.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Computed;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.Place;
import vn.parindex.model.Scores;
import vn.parindex.model.Stated;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;

/** What the register keeps as text: out, and back without loss. */
final class Json {
    static final TypeReference<Scores> SCORES = new TypeReference<>() {};
    static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    static final TypeReference<Map<String, Place.Cell>> CELLS = new TypeReference<>() {};
    static final TypeReference<Map<String, BigDecimal>> AMOUNTS = new TypeReference<>() {};
    static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    static final TypeReference<Period> PERIOD = new TypeReference<>() {};
    static final TypeReference<List<Stated>> STATED = new TypeReference<>() {};
    static final TypeReference<List<Excerpt>> EXCERPTS = new TypeReference<>() {};

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .addModule(days())
                    .addModule(OptionalValues.module())
                    .addMixIn(Value.class, ValueKinds.class)
                    .addMixIn(Computed.class, ComputedKinds.class)
                    .addMixIn(Place.class, PlaceKinds.class)
                    .addMixIn(Block.class, BlockKinds.class)
                    .build();

    private Json() {}

    static String write(Object value, TypeReference<?> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("can't be stored: " + value, fault);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("stored text can't be read: " + text, fault);
        }
    }

    private static SimpleModule days() {
        return new SimpleModule("days")
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Day());
    }

    private static final class Day extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) {
            return LocalDate.parse(text);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Blank.class, name = "blank"),
        @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Value.Words.class, name = "words"),
        @JsonSubTypes.Type(value = Value.Day.class, name = "day"),
        @JsonSubTypes.Type(value = Value.Truth.class, name = "truth"),
        @JsonSubTypes.Type(value = Value.Fault.class, name = "fault")
    })
    private interface ValueKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Computed.Points.class, name = "points"),
        @JsonSubTypes.Type(value = Computed.Missing.class, name = "missing"),
        @JsonSubTypes.Type(value = Computed.NothingToMeasure.class, name = "nothing-to-measure"),
        @JsonSubTypes.Type(value = Computed.PartAboveWhole.class, name = "part-above-whole"),
        @JsonSubTypes.Type(value = Computed.Unusable.class, name = "unusable"),
        @JsonSubTypes.Type(value = Computed.Excluded.class, name = "excluded"),
        @JsonSubTypes.Type(value = Computed.Typed.class, name = "typed")
    })
    private interface ComputedKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.Cell.class, name = "cell"),
        @JsonSubTypes.Type(value = Place.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Place.WholeFile.class, name = "file")
    })
    private interface PlaceKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Grid.class, name = "grid")
    })
    private interface BlockKinds {}
}
