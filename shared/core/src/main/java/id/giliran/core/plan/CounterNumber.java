package id.giliran.core.plan;

/** The number above a counter, from 1. */
public record CounterNumber(int value) implements Comparable<CounterNumber> {
    @Override
    public int compareTo(CounterNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
