package id.giliran.fx.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of one language, read and checked. */
final class Bundle {
    private final String name;
    private final Map<String, String> patterns;

    Bundle(String name, Map<String, String> patterns) {
        this.name = name;
        this.patterns = patterns;
    }

    static Bundle read(Class<?> anchor, String code) {
        String name = "/" + anchor.getPackageName().replace('.', '/') + "/texts_" + code + ".properties";
        try (InputStream bytes = anchor.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new TextsException("There is no text file " + name + " on the class path.");
            }
            return new Bundle(name, checked(name, properties(name, bytes)));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** The texts of a file as they are written there. */
    static Properties written(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return properties(file.toString(), bytes);
        } catch (IOException unreadable) {
            throw unreadable(file.toString(), unreadable);
        }
    }

    private static TextsException unreadable(String name, IOException why) {
        return new TextsException("The text file " + name + " cannot be read: " + why.getMessage(), why);
    }

    private static Properties properties(String name, InputStream bytes) throws IOException {
        try {
            // A decoder of its own reports a wrong byte; a plain reader would put a question mark in its place.
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
            return properties;
        } catch (CharacterCodingException notUtf8) {
            throw new TextsException("The text file " + name + " is not UTF-8; save it as UTF-8.", notUtf8);
        } catch (IllegalArgumentException malformed) {
            throw new TextsException(
                    "The text file " + name + " has a wrong \\u sign: " + malformed.getMessage(), malformed);
        }
    }

    String name() {
        return name;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(patterns.keySet());
    }

    Map<String, String> patterns() {
        return Collections.unmodifiableMap(patterns);
    }

    String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new TextsException("There is no text \"" + key + "\" in " + name + ".");
        }
        return pattern;
    }

    void requireAll(Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(patterns.keySet());
        if (!missing.isEmpty()) {
            throw new TextsException("The text file " + name + " lacks " + missing + ", which another language has.");
        }
    }

    private static Map<String, String> checked(String name, Properties properties) {
        Map<String, String> patterns = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, formatted(name, key, properties.getProperty(key)));
        }
        return patterns;
    }

    /** The words as a pattern of {@link MessageFormat}; an apostrophe is just an apostrophe in them. */
    static String formatted(String name, String key, String words) {
        if (words.isBlank()) {
            throw new TextsException("The text \"" + key + "\" in " + name + " is empty.");
        }
        String pattern = words.replace("'", "''");
        try {
            var unused = new MessageFormat(pattern);
            return pattern;
        } catch (IllegalArgumentException malformed) {
            throw new TextsException(
                    "The text \"" + key + "\" in " + name + " has a wrong placeholder: " + malformed.getMessage(),
                    malformed);
        }
    }
}
