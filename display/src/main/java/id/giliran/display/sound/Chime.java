package id.giliran.display.sound;

/** What is heard before a call. */
@FunctionalInterface
public interface Chime {
    /** Rings and returns at once; never fails. */
    void ring();
}
