package id.giliran.hub.journal;

import java.util.Optional;

/**
 * The newest row, which the next one follows.
 *
 * @param seq 0 in an empty journal
 * @param day its business day
 * @param hash its hash in hex
 */
record JournalHead(long seq, Optional<String> day, String hash) {
    static final JournalHead EMPTY = new JournalHead(0, Optional.empty(), JournalRow.NO_HASH);
}
