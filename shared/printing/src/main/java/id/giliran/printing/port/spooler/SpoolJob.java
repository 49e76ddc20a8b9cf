package id.giliran.printing.port.spooler;

/**
 * One document in a queue.
 *
 * @param id the spooler's number for it
 * @param name what the program that printed it calls it
 * @param createdAt seconds on the spooler's clock
 * @param message what the spooler tells people about it, perhaps nothing
 */
record SpoolJob(int id, String name, State state, int createdAt, String message) {
    private static final int FIRST_STATE = 3;

    /** By the numbers of the attribute job-state, which begin at 3: RFC 8011, section 5.3.7. */
    enum State {
        PENDING,
        HELD,
        PROCESSING,
        STOPPED,
        CANCELED,
        ABORTED,
        COMPLETED;

        private static State of(int number) {
            return values()[Math.clamp(number - FIRST_STATE, 0, values().length - 1)];
        }

        boolean over() {
            return this == CANCELED || this == ABORTED || this == COMPLETED;
        }
    }

    static SpoolJob of(IppResponse.Group job) {
        return new SpoolJob(
                job.number("job-id", 0),
                // Java's print system puts a space before the name.
                job.one("job-name", "").strip(),
                State.of(job.number("job-state", FIRST_STATE)),
                job.number("time-at-creation", 0),
                job.one("job-printer-state-message", ""));
    }
}
