package id.giliran.rehearsal.trial.bench;

/** The lines of the table: what is promised, and how much. The words are those of the promise. */
enum Goal {
    ISSUE(
            "issue, one client after another: p50",
            "≤ 1.3 × (4 KiB write + fdatasync, plus GET of a constant)",
            Unit.MILLIS,
            Judgement.RATIO_AT_MOST,
            1.3),
    RATE(
            "issue, 64 clients, durable",
            "≥ 0.5 × a POST that parses the same JSON and stores nothing",
            Unit.PER_SECOND,
            Judgement.RATIO_AT_LEAST,
            0.5),
    FLUSHES_ALONE("flushes that an act waits for, one client", "≤ 1", Unit.FLUSHES, Judgement.AT_MOST, 1),
    FLUSHES_IN_ALL(
            "all flushes of the hub an act, one client", "≤ 1, the harder reading", Unit.FLUSHES, Judgement.AT_MOST, 1),
    FLUSHES_TOGETHER("all flushes of the hub an act, 64 clients", "≤ 0.1", Unit.FLUSHES, Judgement.AT_MOST, 0.1),
    DISPLAYS("call → last of 50 displays has the view, 50 acts/s: p99", "≤ 10 ms", Unit.MILLIS, Judgement.AT_MOST, 10),
    DISPLAYS_AND_PHONES(
            "the same with 2,000 phone streams connected: p99", "≤ 100 ms", Unit.MILLIS, Judgement.AT_MOST, 100),
    PHONES(
            "call → last of the 2,000 phones has the view, 50 acts/s: p99",
            "≤ 100 ms, the harder reading",
            Unit.MILLIS,
            Judgement.AT_MOST,
            100),
    OLD_ISSUE(
            "issue with 1,000,000 old tickets, 10,000 today: p50",
            "≤ 1.2 × with an empty journal",
            Unit.MILLIS,
            Judgement.RATIO_AT_MOST,
            1.2),
    OLD_CALL(
            "call with 1,000,000 old tickets, 10,000 today: p50",
            "≤ 1.2 × with an empty journal",
            Unit.MILLIS,
            Judgement.RATIO_AT_MOST,
            1.2),
    RESTART(
            "restart with 10,000 tickets today (50,000 events) until ready",
            "≤ 2 × with an empty journal",
            Unit.MILLIS,
            Judgement.RATIO_AT_MOST,
            2),
    START("start, cold to first answered request, with the AOT cache", "≤ 600 ms", Unit.MILLIS, Judgement.AT_MOST, 600),
    MEMORY(
            "most memory (RSS) in a full day, 50 displays, 20 counters, 5 kiosks",
            "≤ 150 MB",
            Unit.MEGABYTES,
            Judgement.AT_MOST,
            150);

    private static final double SHOWN = 100;

    private final String what;
    private final String limitText;
    private final Unit unit;
    private final Judgement judgement;
    private final double limit;

    Goal(String what, String limitText, Unit unit, Judgement judgement, double limit) {
        this.what = what;
        this.limitText = limitText;
        this.unit = unit;
        this.judgement = judgement;
        this.limit = limit;
    }

    String what() {
        return what;
    }

    String limitText() {
        return limitText;
    }

    Unit unit() {
        return unit;
    }

    boolean isRatio() {
        return judgement != Judgement.AT_MOST;
    }

    /** Whether a figure, or its ratio to the basis where there is one, is good enough; as it is shown, to two decimals. */
    boolean isMetBy(double value) {
        double shown = Math.round(value * SHOWN) / SHOWN;
        return judgement == Judgement.RATIO_AT_LEAST ? shown >= limit : shown <= limit;
    }

    private enum Judgement {
        RATIO_AT_MOST,
        RATIO_AT_LEAST,
        AT_MOST
    }

    /** What a figure counts. */
    enum Unit {
        MILLIS("ms", 3),
        PER_SECOND("/s", 0),
        FLUSHES("", 3),
        MEGABYTES("MB", 0);

        private final String sign;
        private final int decimals;

        Unit(String sign, int decimals) {
            this.sign = sign;
            this.decimals = decimals;
        }

        String sign() {
            return sign;
        }

        /** Digits that mean something, fewer for large figures. */
        int decimalsOf(double figure) {
            return figure >= 100 ? 0 : Math.min(decimals, figure >= 10 ? 1 : decimals);
        }
    }
}
