package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.ChildProgram;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.rehearsal.trial.bench.load.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * The office of the bench: that of {@code config}, open at all hours, with twenty counters. It is noon there whenever the bench
 * runs, so that no business day is over in the middle, and paper may stay unconfirmed for as long as a measurement takes.
 *
 * @param folder for everything; thrown away in the end
 * @param profiled whether hubs leave a recording of where their time went
 */
record BenchOffice(Path folder, Path config, ZoneId zone, HubProcess.How how, boolean profiled) {
    static final int COUNTERS = 20;
    private static final int NOON = 12;
    private static final int SECONDS_IN_A_DAY = 24 * 60 * 60;
    private static final int SECONDS_IN_AN_HOUR = 60 * 60;

    /** Makes it in an empty folder. */
    static BenchOffice make(Path shipped, Path folder, HubProcess.How how, boolean profiled) throws IOException {
        Path config = folder.resolve("config");
        RehearsalOffice.copyWithCounters(shipped, config, COUNTERS);
        ZoneId zone = whereItIsNoon(Instant.now());
        Path office = config.resolve("office.yaml");
        Files.writeString(
                office,
                Files.readString(office)
                        .replaceFirst("(?m)^zone:.*$", "zone: \"" + zone + "\"")
                        .replaceFirst("(?m)^confirmation-time:.*$", "confirmation-time: \"5m\""));
        return new BenchOffice(folder, config, zone, how, profiled);
    }

    private static ZoneId whereItIsNoon(Instant now) {
        int hour = Math.floorMod(now.getEpochSecond(), SECONDS_IN_A_DAY) / SECONDS_IN_AN_HOUR;
        int ahead = NOON - hour;
        // The names of these zones count westwards.
        return ahead == 0 ? ZoneOffset.UTC : ZoneId.of("Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead));
    }

    LocalDate today() {
        return LocalDate.now(zone);
    }

    Path data(String name) {
        return folder.resolve(name);
    }

    /** A hub of its own on a fresh journal, its day open. */
    OpenHub open(String name) throws IOException {
        return open(name, how);
    }

    /** The same, started in another way. */
    OpenHub open(String name, HubProcess.How started) throws IOException {
        return OpenHub.begin(hub(name, started), today());
    }

    /** A hub on a journal that is there, whose day is open. */
    OpenHub reopen(String name) throws IOException {
        return new OpenHub(hub(name, how));
    }

    private HubProcess hub(String name, HubProcess.How started) throws IOException {
        Path data = data(name);
        return HubProcess.start(config, data, profiled ? started.with(Profile.option(data)) : started);
    }

    /** A server with no queue behind it. */
    ChildProgram nothingStored() throws IOException {
        return child(
                NothingStoredMain.class, List.of(config.toString(), nothing().toString()));
    }

    /** The way to it; it says its port first. */
    Line lineTo(ChildProgram nothingStored) throws IOException {
        return Line.to(Integer.parseInt(nothingStored.hear()), nothing());
    }

    private Path nothing() {
        return folder.resolve("nothing-stored");
    }

    /** A program of the bench that asks this hub; its port and data folder are the first arguments. */
    ChildProgram child(Class<?> main, OpenHub hub, List<String> arguments) throws IOException {
        return child(
                main,
                Stream.concat(
                                Stream.of(
                                        Integer.toString(hub.line().port()),
                                        hub.process().data().toString()),
                                arguments.stream())
                        .toList());
    }

    private ChildProgram child(Class<?> main, List<String> arguments) throws IOException {
        return ChildProgram.start(
                main,
                HubProcess.How.plain(),
                arguments,
                folder.resolve(main.getSimpleName() + ".log").toFile());
    }
}
