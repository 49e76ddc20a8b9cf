package id.giliran.rehearsal.trial.crash.judge;

/** An act and the journal rows, {@code first} and {@code last} included, that it has left. */
record Span(Act act, long first, long last) {
    Span until(long row) {
        return new Span(act, first, row);
    }
}
