package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.trial.soak.DayFigures;
import id.giliran.rehearsal.trial.soak.Soak;
import id.giliran.rehearsal.trial.soak.SoakPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most memory that a hub holds in one full day of a large office. */
final class MemoryRow implements Row {
    private static final double KIB_IN_A_MEGABYTE = 1_000_000 / 1_024.0;

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    MemoryRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(int run) throws IOException {
        Path folder = office.folder().resolve("memory-" + run);
        Files.createDirectories(folder);
        SoakPlan plan = new SoakPlan(office.config(), folder, 1, lengths.visitors(), run, office.how());
        List<DayFigures> days = Soak.run(plan, day -> {});
        DayFigures day = days.getFirst();
        readings.add(
                Goal.MEMORY,
                Reading.of(day.night().peakRssKib() / KIB_IN_A_MEGABYTE)
                        .with("at the end of the day MB", day.busy().rssKib() / KIB_IN_A_MEGABYTE)
                        .with("live heap at night MB", day.liveHeapBytes() / 1e6)
                        .with("numbers given", day.issued()));
    }
}
