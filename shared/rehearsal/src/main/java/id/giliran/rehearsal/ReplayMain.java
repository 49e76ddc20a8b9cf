package id.giliran.rehearsal;

import id.giliran.rehearsal.replay.ReplayCommand;
import picocli.CommandLine;

/** {@code giliran replay}: yesterday's visitors under other rules or with other counters. */
public final class ReplayMain {
    private ReplayMain() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        System.exit(new CommandLine(new ReplayCommand()).execute(arguments));
    }
}
