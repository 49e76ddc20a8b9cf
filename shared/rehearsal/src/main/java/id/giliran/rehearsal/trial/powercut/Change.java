package id.giliran.rehearsal.trial.powercut;

/** What can happen to the content of a file. */
sealed interface Change {
    /** These bytes stand at this place. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed; a wrapper would copy every page.
    record Write(long offset, byte[] bytes) implements Change {}

    /** The file has this length. */
    record Length(long bytes) implements Change {}
}
