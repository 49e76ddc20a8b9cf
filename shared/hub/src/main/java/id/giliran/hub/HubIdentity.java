package id.giliran.hub;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.sequencer.HubClock;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What makes a hub this hub, opened only by the one that holds the journal.
 *
 * @param authority whom its devices trust
 * @param access which devices and people it knows
 */
record HubIdentity(Authority authority, AccessFile access) {
    /** Lets go of the journal when it cannot be used. */
    static HubIdentity open(Path data, HubClock clock, SqliteEventJournal journal)
            throws AuthorityException, JournalException {
        try {
            requireNotLost(data);
            return new HubIdentity(Authority.open(data, clock::now), AccessFile.open(AccessFile.in(data)));
        } catch (AuthorityException | AccessException failure) {
            journal.close();
            throw failure;
        }
    }

    /** Devices would not know a hub with a new identity, and nobody would know why. */
    private static void requireNotLost(Path data) throws AuthorityException {
        if (!Files.exists(Authority.fileIn(data)) && Files.exists(AccessFile.in(data))) {
            throw new AuthorityException("The hub's identity " + Authority.fileIn(data)
                    + " is gone, but there are devices that know it. Run giliran hub restore to bring it back from a"
                    + " backup; to begin anew all the same, move " + AccessFile.in(data)
                    + " away, and pair every device again.");
        }
    }
}
