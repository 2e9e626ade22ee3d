package vn.parindex.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** An absent value is stored as {@code null}, a present one as itself. */
final class OptionalValues {
    private OptionalValues() {}

    static SimpleModule module() {
        return new SimpleModule("optional")
                .addSerializer(Optional.class, new Out())
                .addDeserializer(Optional.class, new In(Optional.empty()));
    }

    @SuppressWarnings("rawtypes")
    private static final class Out extends StdSerializer<Optional> {
        private static final long serialVersionUID = 1L;

        Out() {
            super(Optional.class);
        }

        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeValue(((Optional<?>) value).orElse(null), out);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class In extends StdDeserializer<Optional>
            implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        // not serialised: the mapper is never sent anywhere
        private final transient Optional<JavaType> content;

        In(Optional<JavaType> content) {
            super(Optional.class);
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) {
            return new In(Optional.of(context.getContextualType().containedType(0)));
        }

        @Override
        public Optional deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            return Optional.of(context.readValue(in, content.orElseThrow()));
        }

        @Override
        public Optional getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
