package id.giliran.rehearsal.trial.soak;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.nio.file.Path;

/**
 * What is to be lived through.
 *
 * @param config settings of the office; they are copied
 * @param folder an empty folder for the copy and the journal
 * @param days business days, one after another
 * @param visitors who take a number, each day
 * @param seed another number is other visitors
 * @param how the hub is started
 */
public record SoakPlan(Path config, Path folder, int days, int visitors, long seed, HubProcess.How how) {}
