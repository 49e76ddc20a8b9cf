package id.giliran.rehearsal;

import id.giliran.rehearsal.demo.DemoCommand;
import picocli.CommandLine;

/** {@code giliran demo}. */
public final class DemoMain {
    private DemoMain() {}

    /** Ends the process: 0 when all promises held, 1 when one did not, 2 when the demo could not begin. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        System.exit(new CommandLine(new DemoCommand()).execute(arguments));
    }
}
