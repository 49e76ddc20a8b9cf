package id.giliran.hub.http;

import id.giliran.protocol.request.Limit;
import id.giliran.protocol.request.Typed;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether all fields of a request are there, and its texts neither too long nor full of signs that no keyboard writes. */
final class FieldLimits {
    /** The most items of a list. */
    static final int MOST_ITEMS = 20;

    /** Java reads annotations anew each time it is asked, which costs more than everything else about a request. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private FieldLimits() {}

    private record Field(
            String name,
            Method accessor,
            boolean optional,
            @Nullable Limit limit,
            boolean typed) {
        static Field of(RecordComponent component) {
            return new Field(
                    component.getName(),
                    component.getAccessor(),
                    isOptional(component),
                    component.getAnnotation(Limit.class),
                    component.isAnnotationPresent(Typed.class));
        }
    }

    static void check(Record body) {
        for (Field field : FIELDS.get(body.getClass())) {
            Object value = value(field, body);
            if (value == null && !field.optional()) {
                throw missing(field.name());
            }
            if (value instanceof List<?> items) {
                checkItems(field, items);
            } else if (value != null && field.limit() != null) {
                check(field.name(), value.toString(), field.limit());
            }
            if (value != null && field.typed() && PersonalNumber.isIn(value.toString())) {
                throw new ProblemException(Problems.personalNumber(field.name()));
            }
        }
    }

    private static void checkItems(Field field, List<?> items) {
        if (items.size() > MOST_ITEMS) {
            throw Fields.invalid(
                    field.name(), "It may have at most " + MOST_ITEMS + " items, but has " + items.size() + ".");
        }
        for (Object item : items) {
            if (item == null) {
                throw Fields.invalid(field.name(), "An item of it is null.");
            }
            if (field.limit() != null) {
                check(field.name(), item.toString(), field.limit());
            }
        }
    }

    static ProblemException missing(String field) {
        return new ProblemException(Problems.field("field-missing", field, "It must be there."));
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

    private static @Nullable Object value(Field field, Record body) {
        try {
            return field.accessor().invoke(body);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(field.accessor() + " cannot be called", impossible);
        }
    }
}
