package id.giliran.display.voice.grammar;

import java.time.Duration;
import java.util.List;

/** What is said for one call: clips with the silence before each. */
public record Sentence(List<Step> steps) {
    /**
     * One clip.
     *
     * @param before the silence before it
     * @param breath whether a comma stands before it
     */
    public record Step(String clip, Duration before, boolean breath) {}

    public Sentence {
        steps = List.copyOf(steps);
    }

    /** The names of its clips, in order. */
    public List<String> clips() {
        return steps.stream().map(Step::clip).toList();
    }
}
