package id.giliran.core.plan;

/** The figures of some numbers of one letter, from first to last, both included; {@code A801} has the ordinal 801. */
public record Ordinals(int first, int last) {
    public Ordinals {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no numbers go from " + first + " to " + last);
        }
    }

    /** Whether it is one of them. */
    public boolean contains(int ordinal) {
        return ordinal >= first && ordinal <= last;
    }

    /** How many there are. */
    public int size() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
