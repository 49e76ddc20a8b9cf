package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.trial.powercut.PowerCutOptions;
import id.giliran.rehearsal.trial.powercut.PowerCutReport;
import id.giliran.rehearsal.trial.powercut.PowerCuts;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The part of the trial that no kill can show: a killed hub leaves the operating system's memory behind, a power cut does not. */
record PowerCutPart(PowerCutOptions options) {
    /** @return whether nothing was found, also where nothing could be cut */
    boolean print(Consumer<String> line) throws IOException {
        line.accept("");
        Optional<String> missing = PowerCuts.missing();
        if (missing.isPresent()) {
            line.accept("The power was not cut. " + missing.get());
            return true;
        }
        PowerCutReport report = PowerCuts.run(options);
        line.accept(text(
                "The power was cut %,d times, at any instant in the life of a hub that gave %,d answers. The disks that it left:",
                report.cuts(), report.acknowledged()));
        line.accept(text("  %,8d lost: answered before the cut, and not on the disk", report.lost()));
        line.accept(text("  %,8d doubled: numbers that a disk holds twice", report.doubled()));
        line.accept(text("  %,8d disks on which no hub starts, or whose journal is not whole", report.unsound()));
        report.sentences().forEach(sentence -> line.accept("    " + sentence));
        return report.sound();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
