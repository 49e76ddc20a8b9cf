package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Kills a hub under load, again and again, and looks each time whether it kept its word. Runs on one thread, once. */
final class CrashTrial {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LOAD = Duration.ofSeconds(5);
    private static final double WHILE_STARTING = 0.2;
    private static final int MOST_ANSWERS = 300;
    private static final int AGAIN_NEWEST = 6;
    private static final int AGAIN_ANY = 10;
    private static final int LINES = 10;

    private final CrashOptions options;
    private final Consumer<String> progress;
    private final Chance chance;
    private final History history = new History();
    private int early;
    private int askedAgain;

    CrashTrial(CrashOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        this.chance = new Chance(options.seed(), "kills");
    }

    /**
     * Runs the whole trial.
     *
     * @param judge looks at the journal after each kill already
     * @throws HubLostException when the hub does not come back after a kill
     * @throws IOException when the trial cannot begin or go on
     */
    Evidence run(Judge judge) throws IOException, JournalException {
        Path config = options.folder().resolve("config");
        Path data = options.folder().resolve("data");
        TrialOffice.copy(options.config(), config, InstantSource.system());
        try (HubProcess hub = HubProcess.start(config, data, options.how());
                AfterKill afterKill = new AfterKill(options.folder(), history, judge);
                HubConnection connection = hub.connect();
                ViewFeed<OfficeView> office = connection.follow(ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            Recorder recorder = new Recorder(connection, history);
            Hall hall = new Hall(() -> office.current().view());
            Crowd crowd = Crowd.comes(open(connection, recorder), recorder, hall, options.seed());
            killAgainAndAgain(hub, recorder, afterKill, judge);
            underLoad();
            crowd.leaves();
            afterKill.settle();
            return new Evidence(
                    history.all(),
                    data.resolve("journal.db"),
                    options.kills(),
                    early,
                    askedAgain,
                    afterKill.underway(),
                    afterKill.answeredFromJournal());
        }
    }

    private static OfficeView open(HubConnection connection, Recorder recorder) throws IOException {
        try (Watch<OfficeView> office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            OfficeView seen =
                    office.await(_ -> true, PATIENCE).orElseThrow(() -> new IOException("The hub shows no office."));
            if (!(new DayActs(recorder).open(seen.office().nextDay()) instanceof ActResult.Done<?>)) {
                throw new IOException("The hub did not open the business day.");
            }
            return seen;
        }
    }

    private void killAgainAndAgain(HubProcess hub, Recorder recorder, AfterKill afterKill, Judge judge)
            throws IOException, JournalException {
        for (int kill = 1; kill <= options.kills(); kill++) {
            if (kill > 1 && chance.happens(WHILE_STARTING)) {
                early++;
                hub.restartWithoutWaiting();
                pause(chance.below(1_500));
            } else {
                comeBack(hub, kill, recorder);
                underLoad();
            }
            long killedAt = System.nanoTime();
            hub.kill();
            afterKill.look(hub.data(), killedAt);
            tell(kill, judge);
        }
        comeBack(hub, options.kills() + 1, recorder);
    }

    private void comeBack(HubProcess hub, int kill, Recorder recorder) throws IOException {
        if (!hub.alive()) {
            try {
                hub.restart();
            } catch (IOException away) {
                throw new HubLostException(
                        "After kill " + (kill - 1) + " the hub did not come back. " + away.getMessage(), away);
            }
        }
        if (kill > 1) {
            again().forEach(recorder::again);
        }
    }

    /** Some that were answered last, and some of any age. */
    private List<Exchange> again() {
        List<Exchange> done = History.done(history.all());
        List<Exchange> chosen = new ArrayList<>(done.subList(Math.max(0, done.size() - AGAIN_NEWEST), done.size()));
        for (int any = 0; any < AGAIN_ANY && !done.isEmpty(); any++) {
            chosen.add(done.get(chance.below(done.size())));
        }
        askedAgain += chosen.size();
        return chosen;
    }

    /** Some answers, or as many as a slow computer gives in some seconds, and then some moment between or amid two of them. */
    private void underLoad() throws IOException {
        int before = history.size();
        if (!history.awaitSize(before + 1, PATIENCE)) {
            throw new IOException("The hub answered no request in " + PATIENCE.toSeconds()
                    + " s; see hub-process.log in " + options.folder() + ".");
        }
        boolean _ = history.awaitSize(before + 1 + chance.below(MOST_ANSWERS), LONGEST_LOAD);
        pause(chance.below(10));
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private void tell(int kill, Judge judge) {
        if (kill % Math.max(1, options.kills() / LINES) == 0) {
            progress.accept(String.format(
                    Locale.ROOT,
                    "kill %4d: %,9d answers until now, %d findings",
                    kill,
                    history.size(),
                    judge.findings().all()));
        }
    }
}
