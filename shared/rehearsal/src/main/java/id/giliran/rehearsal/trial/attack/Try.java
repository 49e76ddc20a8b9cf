package id.giliran.rehearsal.trial.attack;

/** What an attacker does again and again. */
@FunctionalInterface
interface Try {
    /** The hub did what was asked. */
    String DONE = "done";

    /** The hub let nobody in, or answered nothing that can be read. */
    String CLOSED = "closed";

    /** Does it once; a word for what came of it, such as the code of a problem. */
    String once();
}
