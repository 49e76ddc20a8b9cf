package id.giliran.rehearsal.trial.powercut;

import java.util.List;

/**
 * What was found on the disks.
 *
 * @param cuts disks that were looked at
 * @param acknowledged replies that had left the hub, over its whole life
 * @param lost replies that had left before a cut and were not on the disk after it, over all disks
 * @param doubled numbers that a disk held twice
 * @param unsound disks on which the hub would not have started, or whose journal was not whole
 * @param sentences what was wrong, for a person
 */
public record PowerCutReport(int cuts, int acknowledged, int lost, int doubled, int unsound, List<String> sentences) {
    public PowerCutReport {
        sentences = List.copyOf(sentences);
    }

    /** Whether every promise held. */
    public boolean sound() {
        return lost == 0 && doubled == 0 && unsound == 0;
    }
}
