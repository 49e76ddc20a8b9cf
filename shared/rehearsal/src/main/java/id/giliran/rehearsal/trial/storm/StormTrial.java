package id.giliran.rehearsal.trial.storm;

import id.giliran.hub.Hub;
import id.giliran.hub.journal.AccessNotesPast;
import id.giliran.hub.journal.JournalException;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.attack.Attackers;
import id.giliran.rehearsal.trial.attack.Heard;
import id.giliran.rehearsal.trial.attack.Rounds;
import id.giliran.rehearsal.trial.attack.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A hub, an office that works, and storms of wrong PINs with quiet between them. */
final class StormTrial implements AutoCloseable {
    static final List<Way> WAYS = List.of(Way.PINS_AT_A_COUNTER, Way.PINS_AT_A_KIOSK, Way.PINS_OF_A_STRANGER);

    /** On a busy computer an attacker needs so long until he has used up what costs him nothing. */
    private static final int MOST_ROUNDS_MORE = 30;

    /** The attacker's own counter is the last one. */
    static final int COUNTERS = Way.ATTACKERS_COUNTER;

    private final HubProcess hub;
    private final Path devices;
    private final StormOffice office;

    /** @param devices the folder of their identities */
    StormTrial(HubProcess hub, Path devices, ZoneId zone) throws IOException {
        this.hub = hub;
        this.devices = devices;
        this.office = new StormOffice(hub, devices, zone);
    }

    /**
     * Lets it work in turns with a storm and without.
     *
     * @param length of each storm, and of the quiet between
     * @param tries a second of each attacker
     */
    StormReport run(int rounds, Duration length, int tries) throws IOException, InterruptedException {
        Felt all = new Felt();
        Rounds acts = new Rounds();
        Rounds signIns = new Rounds();
        Heard heard = new Heard();
        List<Integer> waits = new ArrayList<>();
        long begun = System.nanoTime();
        try (Attackers attackers = Attackers.start(hub, devices, tries, WAYS)) {
            var _ = office.work(length);
            Felt before = office.work(length);
            all.addAll(before);
            for (int round = 0; round < rounds || isStillFree(heard, round - rounds); round++) {
                attackers.begin();
                Felt during = office.work(length);
                Heard storm = attackers.rest();
                Felt after = office.work(length);
                acts.add(before.acts(), during.acts(), after.acts());
                signIns.add(before.signIns(), during.signIns(), after.signIns());
                waits.add(storm.longestWait(Way.PINS_AT_A_COUNTER));
                heard.addAll(storm);
                all.addAll(during);
                all.addAll(after);
                before = after;
            }
        }
        Duration whole = Duration.ofNanos(System.nanoTime() - begun);
        return new StormReport(acts, signIns, heard, waits, all, noted(), length.multipliedBy(waits.size()), whole);
    }

    private static boolean isStillFree(Heard heard, int more) {
        return heard.longestWait(Way.PINS_AT_A_COUNTER) == 0 && more < MOST_ROUNDS_MORE;
    }

    /** How many wrong secrets the journal tells of. */
    private long noted() throws IOException {
        try {
            return AccessNotesPast.between(
                            Hub.journalIn(hub.data()), Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))
                    .stream()
                    .filter(stored -> stored.note().act().equals("sign-in-failed"))
                    .count();
        } catch (JournalException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
