package id.giliran.hub.journal;

/** Carries the reason from one thread to another, or out of a stream, which know no checked exceptions. */
final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final JournalException why;

    UnreadableRow(JournalException why) {
        super(why);
        this.why = why;
    }

    JournalException why() {
        return why;
    }
}
