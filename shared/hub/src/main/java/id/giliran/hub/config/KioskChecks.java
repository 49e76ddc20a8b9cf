package id.giliran.hub.config;

import java.util.List;

/** Whether the kiosks can share the numbers that are kept for the time without the hub. */
final class KioskChecks {
    private static final int MOST_KIOSKS = 99;
    /** Below, an office of any size gives its ordinary numbers. */
    private static final int LEAST_OFFLINE = 101;

    private static final int MOST_OFFLINE = 9_999;

    private final Findings findings;
    private final OfficeFile.Kiosks kiosks;

    KioskChecks(Findings findings, OfficeFile.Kiosks kiosks) {
        this.findings = findings;
        this.kiosks = kiosks;
    }

    void check() {
        OfficeFile.OfflineNumbers numbers = kiosks.offlineNumbers();
        List<Boolean> within = List.of(
                findings.within("kiosks.count", kiosks.count(), 1, MOST_KIOSKS),
                findings.within("kiosks.offline-numbers.first", numbers.first(), LEAST_OFFLINE, MOST_OFFLINE),
                findings.within("kiosks.offline-numbers.last", numbers.last(), LEAST_OFFLINE, MOST_OFFLINE),
                findings.within("kiosks.offline-numbers.block", numbers.block(), 1, MOST_OFFLINE));
        if (!within.contains(false)) {
            shares(numbers);
        }
    }

    private void shares(OfficeFile.OfflineNumbers numbers) {
        if (numbers.last() < numbers.first()) {
            findings.refuse(
                    "kiosks.offline-numbers.last",
                    "the last number " + numbers.last() + " comes before the first, " + numbers.first()
                            + ". Write a greater one.");
            return;
        }
        int share = (numbers.last() - numbers.first() + 1) / kiosks.count();
        if (share < numbers.block()) {
            findings.refuse(
                    "kiosks.offline-numbers.block",
                    "each of " + kiosks.count() + " kiosks has a share of " + share + " numbers from "
                            + numbers.first() + " to " + numbers.last() + ", less than a block of " + numbers.block()
                            + ". Write a smaller block, or more numbers.");
        }
    }
}
