package id.giliran.rehearsal;

import id.giliran.rehearsal.languages.LanguagesCommand;
import picocli.CommandLine;

/** {@code giliran languages}: which languages there are, what they lack, and a folder for a new one. */
public final class LanguagesMain {
    private LanguagesMain() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        System.exit(new CommandLine(new LanguagesCommand()).execute(arguments));
    }
}
