package id.giliran.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What is wrong with a text that is not YAML, in words for somebody who does not know the word YAML. */
record YamlMistake(int line, String sentence) {
    private static final Pattern OPEN_MARK =
            Pattern.compile("\\s*(?:- )*(?:[^\\s#'\"][^#'\"]*:\\s+)?(?:\"[^\"]*|'[^']*)");

    /**
     * What is wrong.
     *
     * @param reached the line that was being read, for a mistake that does not know its own
     */
    static YamlMistake of(JacksonException refusal, String text, int reached) {
        if (!(refusal.getCause() instanceof MarkedYamlEngineException marked)) {
            int line = Optional.ofNullable(refusal.getLocation())
                    .map(TokenStreamLocation::getLineNr)
                    .filter(told -> told > 0)
                    .orElse(reached);
            return new YamlMistake(
                    line, "this is not a settings file (" + firstLine(refusal) + "). Undo the last change of it.");
        }
        int line = line(marked.getProblemMark()).orElse(1);
        int begin = line(marked.getContextMark()).orElse(line);
        String context = Optional.ofNullable(marked.getContext()).orElse("");
        if (isIndentedByTab(text, line)) {
            return new YamlMistake(line, "a tab stands before the text of this line. Use spaces there.");
        }
        if (context.contains("quoted scalar")) {
            return notClosed(begin);
        }
        if (context.contains("flow")) {
            return new YamlMistake(begin, "a bracket opened on this line is not closed properly. Close it.");
        }
        // A mark that is not closed reaches to the next one, which may be far below.
        return openedBefore(text, line)
                .map(YamlMistake::notClosed)
                .orElseGet(() -> new YamlMistake(line, unreadable(marked.getProblem())));
    }

    private static YamlMistake notClosed(int line) {
        return new YamlMistake(line, "a quotation mark opened on this line is not closed. Close it.");
    }

    /** The first line, up to this one, whose value begins with a quotation mark that does not come again on it. */
    private static Optional<Integer> openedBefore(String text, int last) {
        List<String> lines = text.lines().limit(last).toList();
        return IntStream.range(0, lines.size())
                .filter(index -> OPEN_MARK.matcher(lines.get(index)).matches())
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    private static String unreadable(String problem) {
        return "this line does not fit the one above it (" + problem + "). "
                + "Check the indentation, the colons and the quotation marks of both.";
    }

    private static String firstLine(JacksonException refusal) {
        return refusal.getOriginalMessage().lines().findFirst().orElse("no reason given");
    }

    private static Optional<Integer> line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1);
    }

    private static boolean isIndentedByTab(String text, int line) {
        List<String> lines = text.lines().toList();
        if (line > lines.size()) {
            return false;
        }
        String written = lines.get(line - 1);
        return written.substring(0, written.length() - written.stripLeading().length())
                .contains("\t");
    }
}
