package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.soak.WarmUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The installed hub from nothing to its first answer, with what its JVM has learned beforehand and without. */
final class StartRow implements Row {
    private static final String CACHE = "-XX:AOTCache=";

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    StartRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(int run) throws IOException {
        String data = "start-" + run;
        Starts with;
        Starts without;
        try {
            with = new Starts(office, data, withCache());
            without = new Starts(office, data, HubProcess.How.installedWithoutCache());
        } catch (IllegalStateException notBuilt) {
            readings.miss(Goal.START, String.valueOf(notBuilt.getMessage()));
            return;
        }
        office.open(data).close();
        for (int start = 0; start < lengths.starts(); start++) {
            with.once();
            without.once();
        }
        readings.add(Goal.START, Reading.of(with.median()).with("without the AOT cache ms", without.median()));
    }

    /** The launcher has made it at the build; where it was never used, it is made here in the same way. */
    private HubProcess.How withCache() throws IOException {
        HubProcess.How installed = HubProcess.How.installed();
        if (!lengths.learns() || installed.javaOptions().stream().anyMatch(option -> option.startsWith(CACHE))) {
            return installed;
        }
        Path folder = office.folder().resolve("warm-up");
        Path cache = folder.resolve("giliran-hub.aot");
        if (!Files.exists(cache)) {
            Files.createDirectories(folder);
            WarmUp.run(office.config(), folder, cache);
        }
        return installed.with(CACHE + cache, "-Xlog:aot*=off");
    }
}
