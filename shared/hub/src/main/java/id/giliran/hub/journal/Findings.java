package id.giliran.hub.journal;

import java.util.ArrayList;
import java.util.List;

/** What checks have found, in sentences; a wholly damaged file does not fill the screen. */
final class Findings {
    private static final int MOST_TOLD = 50;

    private final List<String> told = new ArrayList<>();
    private long untold;

    void add(String sentence) {
        if (told.size() < MOST_TOLD) {
            told.add(sentence);
        } else {
            untold++;
        }
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add("And " + untold + " more.");
        }
        return all;
    }
}
