package id.giliran.rehearsal.languages;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.TextsException;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Lists the languages and what is missing or wrong in their folders. */
@Command(
        name = "giliran languages",
        mixinStandardHelpOptions = true,
        subcommands = NewLanguageCommand.class,
        description = "Lists the languages and checks their folders in config/languages.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to mend", "1:something to mend", "2:could not be read"})
public final class LanguagesCommand implements Callable<Integer> {
    private static final int SOMETHING_TO_MEND = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder with the settings files (default: config).")
    private @Nullable Path config;

    @Override
    public Integer call() {
        PrintWriter out = line().getOut();
        try {
            LanguageFolders folders = LanguageFolders.read(folder());
            FxToolkit.start(true);
            List<String> findings = new ArrayList<>();
            for (Language language : folders.all()) {
                LanguageReport report = LanguageReport.of(folders, folder(), language);
                out.println(language.code() + "  " + language.name() + ": " + String.join(", ", report.facts()));
                report.findings().forEach(finding -> out.println("    " + finding));
                findings.addAll(report.findings());
            }
            findings.addAll(office(out));
            return findings.isEmpty() ? CommandLine.ExitCode.OK : SOMETHING_TO_MEND;
        } catch (SettingsException | TextsException | NoScreenException wrong) {
            line().getErr().println("giliran: " + wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        } finally {
            FxToolkit.stop();
            out.flush();
        }
    }

    /** What the hub would say of the office's own words. */
    private List<String> office(PrintWriter out) throws SettingsException {
        Path file = folder().resolve("office.yaml");
        List<String> warnings = Files.exists(file) ? OfficeSettings.read(file).warnings() : List.of();
        warnings.forEach(out::println);
        return warnings;
    }

    Path folder() {
        return config == null ? Path.of(System.getProperty("giliran.home", ".")).resolve("config") : config;
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("The command line is there before the command runs.");
        }
        return spec.commandLine();
    }
}
