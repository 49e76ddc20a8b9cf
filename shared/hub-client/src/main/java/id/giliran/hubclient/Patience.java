package id.giliran.hubclient;

/** Which rounds of a long search disturb the whole LAN: the first ones, and then fewer and fewer. One thread. */
final class Patience {
    private static final int RAREST = 16;

    private int rounds;

    /** Counts a round and says whether it is one of those. */
    boolean isTime() {
        rounds++;
        return Integer.bitCount(rounds) == 1 || rounds % RAREST == 0;
    }

    void reset() {
        rounds = 0;
    }
}
