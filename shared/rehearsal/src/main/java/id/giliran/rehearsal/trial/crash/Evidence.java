package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.trial.crash.judge.Exchange;
import java.nio.file.Path;
import java.util.List;

/**
 * What a trial leaves to be judged.
 *
 * @param history every request and what came back
 * @param journal the file, closed
 * @param kills how often the hub was killed
 * @param early of these, while it was starting
 * @param askedAgain answered requests that were sent once more after a restart
 * @param underway requests that were on their way when the hub was killed
 * @param answeredFromJournal of these, acts that were stored already: their reply died with the hub and was given after the restart
 */
record Evidence(
        List<Exchange> history,
        Path journal,
        int kills,
        int early,
        int askedAgain,
        int underway,
        int answeredFromJournal) {}
