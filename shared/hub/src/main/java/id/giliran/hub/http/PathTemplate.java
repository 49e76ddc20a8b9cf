package id.giliran.hub.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with named gaps, such as {@code /api/v1/tickets/{ticket}/printed}. */
record PathTemplate(String text, List<String> parts) {
    PathTemplate(String text) {
        this(text, parts(text));
    }

    /** What stands in the gaps of the path with these parts, if it fits. */
    Optional<Map<String, String>> match(List<String> found) {
        if (parts.size() != found.size()) {
            return Optional.empty();
        }
        Map<String, String> gaps = new HashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            if (isGap(parts.get(index)) && !found.get(index).isEmpty()) {
                gaps.put(name(parts.get(index)), found.get(index));
            } else if (!parts.get(index).equals(found.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(gaps);
    }

    /** The names of the gaps, in order. */
    List<String> gaps() {
        return parts.stream()
                .filter(PathTemplate::isGap)
                .map(PathTemplate::name)
                .toList();
    }

    private static boolean isGap(String part) {
        return part.startsWith("{");
    }

    private static String name(String gap) {
        return gap.substring(1, gap.length() - 1);
    }

    /** What stands between the slashes of a path. */
    static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
