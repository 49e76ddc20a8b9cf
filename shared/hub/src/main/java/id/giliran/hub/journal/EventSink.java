package id.giliran.hub.journal;

/** Takes the events of a journal one after another, in their order. */
public interface EventSink {
    /** The next one. */
    void take(StoredEvent event) throws JournalException;
}
