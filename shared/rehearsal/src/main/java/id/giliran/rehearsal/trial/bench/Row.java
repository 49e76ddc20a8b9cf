package id.giliran.rehearsal.trial.bench;

import java.io.IOException;

/** One measurement of the bench. */
interface Row {
    /** By what it is asked for with {@code --rows}. */
    String name();

    /** Measures once, from a fresh start. */
    void run(int run) throws IOException;
}
