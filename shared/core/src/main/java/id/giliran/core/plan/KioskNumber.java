package id.giliran.core.plan;

/** The number of a kiosk in its office, from 1. */
public record KioskNumber(int value) implements Comparable<KioskNumber> {
    @Override
    public int compareTo(KioskNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
