package id.giliran.hub.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with named gaps, such as {@code /api/v1/tickets/{ticket}/printed}. */
record PathTemplate(String text) {
    /** What stands in the gaps of this path, if it fits. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = parts(text);
        List<String> found = parts(path);
        if (wanted.size() != found.size()) {
            return Optional.empty();
        }
        Map<String, String> gaps = new HashMap<>();
        for (int index = 0; index < wanted.size(); index++) {
            Optional<String> gap = gap(wanted.get(index));
            if (gap.isPresent() && !found.get(index).isEmpty()) {
                gaps.put(gap.get(), found.get(index));
            } else if (!wanted.get(index).equals(found.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(gaps);
    }

    /** The names of the gaps, in order. */
    List<String> gaps() {
        return parts(text).stream().flatMap(part -> gap(part).stream()).toList();
    }

    private static Optional<String> gap(String part) {
        return part.startsWith("{") ? Optional.of(part.substring(1, part.length() - 1)) : Optional.empty();
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
