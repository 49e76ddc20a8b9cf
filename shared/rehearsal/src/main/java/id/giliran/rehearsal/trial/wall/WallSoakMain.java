package id.giliran.rehearsal.trial.wall;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.rehearsal.trial.soak.DayFigures;
import id.giliran.rehearsal.trial.soak.Growth;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The days of {@code giliran trial wall --days}, in a process that has the display's own JVM options. */
final class WallSoakMain {
    private WallSoakMain() {}

    /** The arguments are the folder of the settings, an empty folder, the days, the visitors of each and the seed. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("day   calls announced | RSS MB   peak | live heap MB | threads  files");
        List<DayFigures> days = WallSoak.run(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]),
                day -> tell(day, out));
        FxToolkit.stop();
        List<Growth> growths = Growth.of(days);
        growths.forEach(growth -> out.println(growth.sentence()));
        out.flush();
        System.exit(growths.stream().allMatch(Growth::flat) ? 0 : 1);
    }

    private static void tell(DayFigures day, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%3d  %6d %9d | %6.1f %6.1f | %12.2f | %7d %6d%n",
                day.day(),
                day.issued(),
                day.served(),
                day.night().rssKib() / 1024.0,
                day.night().peakRssKib() / 1024.0,
                day.liveHeapBytes() / 1024.0 / 1024.0,
                day.night().threads(),
                day.night().files());
    }
}
