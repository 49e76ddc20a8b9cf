package id.giliran.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills a record from what is written, noting each problem and going on with the rest.
 *
 * <p>Whatever is returned after a problem was noted is to be thrown away; null then stands for "could not be read".
 */
final class RecordReader {
    private final Problems problems;
    private final ScalarReader scalars;

    RecordReader(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    @Nullable Object read(YamlNode node, Type type, String path) {
        if (node instanceof YamlNode.Nothing) {
            problems.add(node.line(), path, "there is no value here; expected is " + Expectation.of(type) + ".");
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map(node, generic, parts[0], parts[1], path)
                    : list(node, generic, parts[0], path);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(node, plain, path) : scalars.read(node, plain, path);
    }

    private @Nullable Object list(YamlNode node, Type type, Type itemType, String path) {
        if (!(node instanceof YamlNode.Items items)) {
            return mismatch(node, type, path);
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (YamlNode item : items.nodes()) {
            values.add(read(item, itemType, YamlLines.item(path, values.size())));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable Object map(YamlNode node, Type type, Type keyType, Type valueType, String path) {
        if (!(node instanceof YamlNode.Block block)) {
            return mismatch(node, type, path);
        }
        Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : block.entries()) {
            String here = YamlLines.key(path, entry.key());
            Object key = scalars.read(new YamlNode.Scalar(entry.line(), entry.key()), (Class<?>) keyType, here);
            values.put(key, read(entry.value(), valueType, here));
        }
        return Collections.unmodifiableMap(values);
    }

    private @Nullable Object record(YamlNode node, Class<?> type, String path) {
        if (!(node instanceof YamlNode.Block block)) {
            return mismatch(node, type, path);
        }
        int before = problems.count();
        RecordKeys keys = new RecordKeys(type);
        List<String> meant = keys.refuseUnknown(block, path, problems);
        @Nullable Object[] values = new Object[keys.components().length];
        for (int index = 0; index < values.length; index++) {
            RecordComponent component = keys.components()[index];
            Optional<YamlNode.Entry> entry = block.entry(KeyNames.of(component));
            boolean written = entry.isPresent() && !RecordKeys.isLeftOut(component, entry.get());
            values[index] = written
                    ? component(component, entry.get(), path)
                    : absent(component, entry.map(YamlNode.Entry::line).orElse(block.line()), path, meant);
        }
        return problems.count() > before ? null : keys.construct(values, block.line(), path, problems);
    }

    private @Nullable Object component(RecordComponent component, YamlNode.Entry entry, String path) {
        String here = YamlLines.key(path, entry.key());
        Type type = component.getGenericType();
        if (component.getType() == Optional.class) {
            Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
            return Optional.ofNullable(read(entry.value(), inner, here));
        }
        return read(entry.value(), type, here);
    }

    private @Nullable Object absent(RecordComponent component, int line, String path, List<String> meant) {
        String key = KeyNames.of(component);
        Default preset = component.getAnnotation(Default.class);
        if (preset != null) {
            return scalars.read(new YamlNode.Scalar(line, preset.value()), component.getType(), path);
        }
        if (component.getType() == Optional.class) {
            return Optional.empty();
        }
        // A key that was only misspelt has been told already.
        if (!RecordKeys.isNullable(component) && !meant.contains(key)) {
            String expected = Expectation.of(component.getGenericType());
            problems.add(line, YamlLines.key(path, key), "this key is missing; expected is " + expected + ".");
        }
        return null;
    }

    private @Nullable Object mismatch(YamlNode node, Type type, String path) {
        problems.add(node.line(), path, Expectation.mismatch(type, node));
        return null;
    }
}
