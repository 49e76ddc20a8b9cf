package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.nio.file.Path;

/**
 * What a trial is made of.
 *
 * @param config an office's settings; they are copied
 * @param folder an empty folder for everything that the trial makes
 * @param kills how often the hub is killed
 * @param seed the same seed throws the same dice
 * @param how the hub is started
 */
record CrashOptions(Path config, Path folder, int kills, long seed, HubProcess.How how) {}
