package id.giliran.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The one JSON of the LAN. Safe for use by many threads. */
public final class Json {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.SKIP))
            .build();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withConfigOverride(List.class, Json::mustBeThere)
            .withConfigOverride(int.class, Json::mustBeThere)
            .withConfigOverride(boolean.class, Json::mustBeThere)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new StrictDate()))
            .build();

    private Json() {}

    /** Other fields may be left out for Jackson; the hub says by their annotation which must be there. */
    private static void mustBeThere(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
    }

    /** The compact text of a value. */
    public static String write(Object value) {
        return LENIENT.writeValueAsString(value);
    }

    /** Reads what the hub sent: a client ignores fields it does not know, so that it outlives its hub's next version. */
    public static <T> T read(String text, Class<T> type) throws JacksonException {
        return LENIENT.readValue(text, type);
    }

    /** Reads a frame with this kind of view. */
    public static <V> Frame<V> readFrame(String text, Class<V> view) throws JacksonException {
        JavaType type = LENIENT.getTypeFactory().constructParametricType(Frame.class, view);
        return LENIENT.readValue(text, type);
    }

    /** Reads what a client sent: the hub refuses unknown fields and wrong types. */
    public static <T> T readStrictly(String text, Class<T> type) throws JacksonException {
        return STRICT.readValue(text, type);
    }

    /** Jackson takes lists of figures and moments for dates as well. */
    private static final class StrictDate extends FromStringDeserializer<LocalDate> {
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) {
            if (!FORM.matcher(text).matches()) {
                throw new IllegalArgumentException("not a date like 2026-11-23");
            }
            return LocalDate.parse(text);
        }

        @Override
        protected boolean _shouldTrim() {
            return false;
        }
    }
}
