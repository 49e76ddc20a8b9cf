package id.giliran.printing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines between its words. */
final class WordWrap {
    private WordWrap() {}

    /**
     * As few lines of at most this many columns as possible, of nearly the same length, so that no word stands alone;
     * only a word that is longer than a whole line is broken inside.
     */
    static List<String> wrap(String sentence, int columns) {
        List<String> lines = fill(sentence, columns);
        int least = Math.min(columns, longestWord(sentence));
        for (int narrower = columns - 1; narrower >= least; narrower--) {
            List<String> candidate = fill(sentence, narrower);
            if (candidate.size() > lines.size()) {
                return lines;
            }
            lines = candidate;
        }
        return lines;
    }

    private static List<String> fill(String sentence, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(sentence, columns)) {
            if (!line.isEmpty() && line.length() + 1 + piece.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The length of the longest word. */
    static int longestWord(String sentence) {
        return words(sentence).stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> pieces(String sentence, int columns) {
        List<String> pieces = new ArrayList<>();
        for (String word : words(sentence)) {
            for (int from = 0; from < word.length(); from += columns) {
                pieces.add(word.substring(from, Math.min(word.length(), from + columns)));
            }
        }
        return pieces;
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.strip().split(" +"));
    }
}
