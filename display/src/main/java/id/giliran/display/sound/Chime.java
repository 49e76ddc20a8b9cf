package id.giliran.display.sound;

/** What is heard before a call. */
@FunctionalInterface
public interface Chime extends AutoCloseable {
    /** Rings and returns at once; never fails. */
    void ring();

    @Override
    default void close() {
        // Most chimes hold nothing.
    }
}
