package id.giliran.rehearsal.trial.powercut;

/** What the hub did to its disk or told somebody; files by their names in the data folder, the folder itself by the empty name. */
sealed interface Moment {
    /** It began to change a file. */
    record Changing(long call, String file, Change change) implements Moment {}

    /** A change ended; if it was refused it never happened. */
    record Changed(long call, boolean really) implements Moment {}

    /** It began to flush a file or the folder. */
    record Flushing(long call, String file) implements Moment {}

    /** A flush ended. */
    record Flushed(long call, Outcome outcome) implements Moment {}

    /** What became of a flush. */
    enum Outcome {
        DONE,
        /** It was told as done, and nothing happened. */
        LIED,
        /** It was told as failed: what it should have written is taken for written from now on, and may be nowhere. */
        FAILED
    }

    /** A file was opened, and made if there was none. */
    record Opened(String file) implements Moment {}

    /** A file's name was taken away. */
    record Removed(String file) implements Moment {}

    /** A reply has left: what was asked under this key is done. */
    record Acknowledged(String key, String body) implements Moment {}
}
