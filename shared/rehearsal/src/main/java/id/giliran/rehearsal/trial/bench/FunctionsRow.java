package id.giliran.rehearsal.trial.bench;

import java.io.IOException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Single functions, measured by JMH in a process of their own. They have no goal: they say where the time of a tap does not go. */
final class FunctionsRow implements Row {
    private static final int ITERATIONS = 3;
    private static final int PARTS = 20;

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    FunctionsRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "functions";
    }

    @Override
    public void run(int run) throws IOException {
        TimeValue each = TimeValue.milliseconds(lengths.measured().toMillis() / PARTS);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(OfficeFunctions.class.getName() + "\\..*")
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(each)
                .measurementIterations(ITERATIONS)
                .measurementTime(each)
                .jvmArgsAppend("-D" + OfficeFunctions.CONFIG + "=" + office.config())
                .output(office.folder().resolve("functions-" + run + ".log").toString());
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                readings.note(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore());
            }
        } catch (RunnerException failure) {
            throw new IOException("JMH could not measure: " + failure.getMessage(), failure);
        }
    }
}
