package id.giliran.fx.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The style sheets as they are on disk, for tests that read them. */
final class Sheet {
    private static final Pattern TOKEN = Pattern.compile("(-giliran-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6,8});");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    private Sheet() {}

    static Map<String, Color> tokens(Theme theme) {
        Map<String, Color> tokens = new HashMap<>();
        for (String sheet : theme.sheets()) {
            Matcher matcher = TOKEN.matcher(text(sheet));
            while (matcher.find()) {
                tokens.put(matcher.group(1).substring("-giliran-".length()), Color.web(matcher.group(2)));
            }
        }
        return tokens;
    }

    static Set<String> classes() {
        String selectorsOnly =
                text("giliran.css").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)\\{.*?}", " ");
        Set<String> classes = new TreeSet<>();
        Matcher matcher = CLASS.matcher(selectorsOnly);
        while (matcher.find()) {
            classes.add(matcher.group(1));
        }
        return classes;
    }

    static String text(String name) {
        try (InputStream bytes = Objects.requireNonNull(Sheet.class.getResourceAsStream(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Contrast of two opaque colours by WCAG 2.2, 1 to 21. */
    static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
