package id.giliran.hub.access;

/** Where notes go that must last. */
@FunctionalInterface
public interface AccessNotes {
    /** Puts a note into the journal. Any thread may call; it does not wait for the disk. */
    void add(AccessNote note);
}
