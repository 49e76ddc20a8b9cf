package id.giliran.rehearsal.script;

/** What goes first of the things that happen in the same millisecond, as it would in an office. */
enum Turn {
    /** A visitor is done, so that the counter is free for what follows. */
    DONE,
    /** An operator comes, goes or pauses. */
    STAFF,
    /** A visitor comes or leaves. */
    VISITOR,
    /** A free counter calls. */
    CALL
}
