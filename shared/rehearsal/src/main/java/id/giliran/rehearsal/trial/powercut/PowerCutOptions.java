package id.giliran.rehearsal.trial.powercut;

import java.nio.file.Path;

/**
 * What is cut.
 *
 * @param config settings of an office that is open now
 * @param work an empty folder; the disks that broke a promise stay there
 * @param cuts how many disks are rebuilt and looked at
 * @param seed of every chance, except how the operating system shares out its time
 * @param lyingDisk the planted bug: the disk says that it has flushed and has not, so that every reply comes too early
 */
public record PowerCutOptions(Path config, Path work, int cuts, long seed, boolean lyingDisk) {}
