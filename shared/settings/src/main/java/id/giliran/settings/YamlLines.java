package id.giliran.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paths such as {@code services[2].letter}, and the line on which each of them stands. */
final class YamlLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    static Map<String, Integer> of(YamlNode root) {
        YamlLines all = new YamlLines();
        all.lines.put("", root.line());
        all.walk(root, "");
        return Map.copyOf(all.lines);
    }

    static String key(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The path of the part that holds this one; empty for the file as a whole. */
    static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private void walk(YamlNode node, String path) {
        switch (node) {
            case YamlNode.Block block -> block.entries().forEach(entry -> entry(entry, path));
            case YamlNode.Items items -> items(items.nodes(), path);
            case YamlNode.Scalar scalar -> {}
            case YamlNode.Nothing nothing -> {}
        }
    }

    private void entry(YamlNode.Entry entry, String path) {
        String here = key(path, entry.key());
        lines.put(here, entry.line());
        walk(entry.value(), here);
    }

    private void items(List<YamlNode> nodes, String path) {
        for (int index = 0; index < nodes.size(); index++) {
            String here = item(path, index);
            lines.put(here, nodes.get(index).line());
            walk(nodes.get(index), here);
        }
    }
}
