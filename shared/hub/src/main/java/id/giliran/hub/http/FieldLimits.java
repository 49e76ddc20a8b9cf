package id.giliran.hub.http;

import id.giliran.protocol.request.Limit;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether all fields of a request are there, and its texts neither too long nor full of signs that no keyboard writes. */
final class FieldLimits {
    private FieldLimits() {}

    static void check(Record body) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            Object value = value(component, body);
            if (value == null && !isOptional(component)) {
                throw new ProblemException(Problems.field("field-missing", component.getName(), "It must be there."));
            }
            Limit limit = component.getAnnotation(Limit.class);
            if (value instanceof String text && limit != null) {
                check(component.getName(), text, limit);
            }
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void check(String field, String text, Limit limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit.value()) {
            throw Fields.invalid(
                    field, "It may have at most " + limit.value() + " characters, but has " + length + ".");
        }
        if (limit.least() > 0 && text.isBlank()) {
            throw Fields.invalid(field, "It must not be blank.");
        }
        if (text.codePoints().anyMatch(FieldLimits::isNoWriting)) {
            throw Fields.invalid(field, "It holds a control character.");
        }
    }

    /** Line breaks and half characters would spoil logs and screens. */
    private static boolean isNoWriting(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static @Nullable Object value(RecordComponent component, Record body) {
        try {
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
