package id.giliran.rehearsal.languages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a folder to fill in. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes a folder for a language, in which every text stands in English, to be translated.")
final class NewLanguageCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LanguagesCommand parent;

    @Parameters(paramLabel = "CODE", description = "ISO 639 code of the language, such as fr or jv.")
    private String code = "";

    @Override
    public Integer call() {
        if (spec == null || parent == null) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!code.matches("[a-z]{2,3}")) {
            err.println("giliran: \"" + code + "\" is no ISO 639 code; write two or three small letters, such as fr.");
            return CommandLine.ExitCode.USAGE;
        }
        Path folder = parent.folder().resolve("languages").resolve(code);
        if (Files.exists(folder)) {
            err.println("giliran: " + folder + " is there already; giliran languages says what it lacks.");
            return CommandLine.ExitCode.USAGE;
        }
        try {
            NewFolder.make(folder, code);
        } catch (IOException unwritable) {
            err.println("giliran: " + folder + " cannot be written: " + unwritable.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        out.println("Made " + folder
                + ". In its files take away the # before a text, and translate what stands behind the =;");
        out.println("what still has its # is said in English. giliran languages tells what is missing.");
        return CommandLine.ExitCode.OK;
    }
}
