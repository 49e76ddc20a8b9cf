package id.giliran.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that a block may have, taken from the components of the record that it fills. */
final class RecordKeys {
    private final Class<?> type;
    private final RecordComponent[] components;

    RecordKeys(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
    }

    RecordComponent[] components() {
        return components;
    }

    List<String> names() {
        return Arrays.stream(components)
                .map(component -> KeyNames.of(component))
                .toList();
    }

    /** Notes each key that is not known here, and returns the known ones that were probably meant. */
    List<String> refuseUnknown(YamlNode.Block block, String path, Problems problems) {
        List<String> names = names();
        List<String> meant = new ArrayList<>();
        for (YamlNode.Entry entry : block.entries()) {
            if (names.contains(entry.key())) {
                continue;
            }
            Optional<String> nearest = problems.enough() ? Optional.empty() : KeyNames.nearest(entry.key(), names);
            nearest.ifPresent(meant::add);
            String hint = nearest.map(name -> "; did you mean '" + name + "'?")
                    .orElse(". Known here are: " + String.join(", ", names) + ".");
            problems.add(entry.line(), path, "unknown key '" + entry.key() + "'" + hint);
        }
        return meant;
    }

    /** Whether a key stands there without a value although it need not be there at all. */
    static boolean isLeftOut(RecordComponent component, YamlNode.Entry entry) {
        boolean mayBeAbsent = component.getType() == Optional.class
                || component.isAnnotationPresent(Default.class)
                || isNullable(component);
        return mayBeAbsent && entry.value() instanceof YamlNode.Nothing;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Makes the record; an IllegalArgumentException of its constructor is the record's own way to refuse its values. */
    @Nullable Object construct(@Nullable Object[] values, int line, String path, Problems problems) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                problems.add(line, path, String.valueOf(refusal.getMessage()));
                return null;
            }
            throw new IllegalStateException(type.getName() + " failed to be made from its settings", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made from settings", e);
        }
    }
}
