package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.trial.crash.judge.Findings;

/**
 * What a trial has shown.
 *
 * @param early kills while the hub was starting
 * @param requests answers of any kind
 * @param acknowledged of these, those that said that something was done
 * @param askedAgain requests that were sent once more after a restart although they were answered
 * @param answeredFromJournal acts that were stored, but whose reply died with the hub and was given after the restart
 * @param journal the whole journal at the end, by its own verifier
 */
record CrashReport(
        int kills,
        int early,
        int requests,
        int acknowledged,
        int askedAgain,
        int answeredFromJournal,
        Verdict journal,
        Findings findings) {
    boolean holds() {
        return findings.all() == 0;
    }
}
