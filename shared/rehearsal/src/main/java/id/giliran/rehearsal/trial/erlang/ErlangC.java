package id.giliran.rehearsal.trial.erlang;

/**
 * The queue M/M/c in its steady state: visitors come by a Poisson process, serving times are exponential, whoever waits
 * longest is served next. After A. K. Erlang (1917), as in Gross, Shortle, Thompson and Harris, Fundamentals of Queueing
 * Theory, 4th edition, section 2.3.
 *
 * @param counters c, from 1
 * @param offered a: mean serving time divided by mean time between arrivals, less than c
 */
record ErlangC(int counters, double offered) {
    ErlangC {
        if (counters < 1 || !(offered > 0 && offered < counters)) {
            throw new IllegalArgumentException(
                    offered + " is no load that " + counters + " counters can bear for ever");
        }
    }

    /** That a visitor has to wait at all. Erlang's B is built up counter by counter, C follows from it. */
    double waits() {
        double lost = 1;
        for (int counter = 1; counter <= counters; counter++) {
            lost = offered * lost / (counter + offered * lost);
        }
        return counters * lost / (counters - offered * (1 - lost));
    }

    /** The mean wait of all visitors, in mean serving times. */
    double meanWait() {
        return waits() / (counters - offered);
    }

    /** That a visitor waits longer than so many mean serving times. */
    double waitsLongerThan(double time) {
        return waits() * Math.exp(-(counters - offered) * time);
    }

    /**
     * The mean wait for serving times of another spread, by Allen and Cunneen's approximation for G/G/c; exact for one
     * counter. Arrivals stay a Poisson process.
     *
     * @param variation standard deviation of serving times divided by their mean
     */
    double meanWait(double variation) {
        return meanWait() * (1 + variation * variation) / 2;
    }
}
