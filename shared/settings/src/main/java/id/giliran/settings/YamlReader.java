package id.giliran.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the text of a file into nodes that know their lines. */
final class YamlReader {
    /** Blocks and lists in each other: several times as many as any settings file needs. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_KEY = 100;

    private final Problems problems;

    YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The file's one document; a duplicate key is noted and skipped, all else that is not YAML ends the reading. */
    YamlNode read(String text) throws SettingsException {
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            return document(parser, text);
        }
    }

    private YamlNode document(YAMLParser parser, String text) throws SettingsException {
        try {
            if (parser.nextToken() == null) {
                throw refused(Problems.NO_LINE, "the file is empty. Fill it, or take the one that came with Giliran.");
            }
            YamlNode root = node(parser, "", 0);
            if (parser.nextToken() != null) {
                throw refused(line(parser), "a second document begins here. Remove the line \"---\" before it.");
            }
            return root;
        } catch (JacksonException e) {
            YamlMistake mistake = YamlMistake.of(e, text, Math.max(1, line(parser)));
            throw refused(mistake.line(), mistake.sentence());
        }
    }

    private YamlNode node(YAMLParser parser, String path, int depth) throws SettingsException {
        if (depth > DEEPEST) {
            throw refused(
                    line(parser), "this stands in too many others. Take some of the brackets or indentation away.");
        }
        if (parser.isCurrentAlias()) {
            throw refused(
                    line(parser),
                    "references such as *" + parser.getString() + " are not understood here."
                            + " Write the value out.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> block(parser, path, depth);
            case START_ARRAY -> items(parser, path, depth);
            case VALUE_NULL -> new YamlNode.Nothing(line(parser));
            default -> new YamlNode.Scalar(line(parser), parser.getString());
        };
    }

    private YamlNode block(YAMLParser parser, String path, int depth) throws SettingsException {
        int line = line(parser);
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = line(parser);
            String key = parser.getString();
            if (key.length() > LONGEST_KEY) {
                throw refused(
                        keyLine, "this key is too long (" + Expectation.quoted(key) + "). Look for a missing colon.");
            }
            String here = YamlLines.key(path, key);
            parser.nextToken();
            YamlNode value = node(parser, here, depth + 1);
            YamlNode.Entry first = entries.putIfAbsent(key, new YamlNode.Entry(keyLine, key, value));
            if (first != null) {
                problems.add(keyLine, here, "this key is already on line " + first.line() + ". Keep one of the two.");
            }
        }
        return new YamlNode.Block(line, List.copyOf(entries.values()));
    }

    private YamlNode items(YAMLParser parser, String path, int depth) throws SettingsException {
        int line = line(parser);
        List<YamlNode> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node(parser, YamlLines.item(path, nodes.size()), depth + 1));
        }
        return new YamlNode.Items(line, List.copyOf(nodes));
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private SettingsException refused(int line, String sentence) {
        problems.add(line, "", sentence);
        return problems.asException();
    }
}
