package id.giliran.hub.http;

import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.request.Limit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON schemas of the protocol's records, each once by name, made from their components. */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(LocalDateTime.class, Map.of("type", "string", "description", "office time without a zone")),
            Map.entry(LocalTime.class, Map.of("type", "string", "description", "office time of the day")),
            Map.entry(Object.class, Map.of("type", "object")));

    /** What a device says before it is let in stands beside what it is answered. */
    private static final Set<Class<?>> FROM_STRANGERS = Set.of(PairingRequest.class, PairingReveal.class);

    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    /** All records that were asked for, and those within them. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** The schema of a type; for a record a reference to its name. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain.isEnum()) {
            return Map.of("type", "string", "enum", constants(plain));
        }
        Map<String, Object> schema = PLAIN.get(plain);
        if (schema == null) {
            throw new IllegalArgumentException("the protocol has no form for " + plain.getName());
        }
        return schema;
    }

    /** The names of a record's fields. */
    static String names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic) {
        Type[] parts = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(parts[1]));
        }
        return generic.getRawType() == Set.class
                ? Map.of("type", "array", "uniqueItems", true, "items", of(parts[0]))
                : Map.of("type", "array", "items", of(parts[0]));
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
        if (!named.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            named.put(name, schema);
            fill(schema, type);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private void fill(Map<String, Object> schema, Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), limited(component));
            if (!FieldLimits.isOptional(component)) {
                required.add(component.getName());
            }
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        if (isRequest(type)) {
            schema.put("additionalProperties", false);
        }
    }

    private static boolean isRequest(Class<?> type) {
        return type.getPackageName().endsWith(".request") || FROM_STRANGERS.contains(type);
    }

    private Map<String, Object> limited(RecordComponent component) {
        Map<String, Object> schema = new LinkedHashMap<>(of(component.getGenericType()));
        Limit limit = component.getAnnotation(Limit.class);
        boolean isList = component.getType() == List.class;
        if (isList && isRequest(component.getDeclaringRecord())) {
            schema.put("maxItems", FieldLimits.MOST_ITEMS);
        }
        if (isList && limit != null) {
            schema.put("items", limited(of(String.class), limit));
        }
        return isList || limit == null ? schema : limited(schema, limit);
    }

    private static Map<String, Object> limited(Map<String, Object> text, Limit limit) {
        Map<String, Object> schema = new LinkedHashMap<>(text);
        schema.put("minLength", limit.least());
        schema.put("maxLength", limit.value());
        return schema;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.kebab((Enum<?>) constant))
                .toList();
    }
}
