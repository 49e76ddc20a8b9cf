package id.giliran.printing.command;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.config.PrinterFile;
import id.giliran.printing.config.PrinterFile.Kind;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.printing.port.PrinterException;
import id.giliran.settings.SettingsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran printer setup}. */
@Command(
        name = "setup",
        description = {
            "Finds the printer, prints a test ticket, asks what is seen on it, and writes printer.yaml.",
            "What is named by an option is not asked. The old file is kept as printer.yaml.before."
        },
        mixinStandardHelpOptions = true)
final class SetupCommand implements Callable<Integer> {
    @Mixin
    private ConfigFolder config = new ConfigFolder();

    @Mixin
    private WayOptions options = new WayOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "under which a profile with changed facts is kept")
    private @Nullable String name;

    @Option(names = "--yes", description = "ask nothing: everything is on the ticket as it should be")
    private boolean yes;

    @Spec
    private @Nullable CommandSpec spec;

    private final BufferedReader answers;

    SetupCommand(BufferedReader answers) {
        this.answers = answers;
    }

    @Override
    public Integer call() throws SettingsException, IOException, AnswersEndedException, PrinterException {
        Dialogue dialogue = new Dialogue(answers, Terminal.out(spec), yes);
        PrinterSettings before = PrinterSettings.read(config.path(), config.home());
        WayChoice choice = new WayChoice(dialogue, config.path());
        Way way = options.way().isPresent() ? choice.completed(options.way().get(), options.namesBaud()) : choice.way();
        ProfileDraft draft = new ProfileDraft(
                config.path(),
                options.profile().isPresent()
                        ? options.profile().get()
                        : choice.profile(before.profile().name()));
        if (!printsWell(dialogue, before, way, draft)) {
            dialogue.say("Nothing was written.");
            return PrinterMain.TROUBLE;
        }
        name(dialogue, choice, draft);
        new SettingsWriter(config.path(), config.home()).write(way, draft);
        told(dialogue, way, draft);
        return ExitCode.OK;
    }

    private boolean printsWell(Dialogue dialogue, PrinterSettings before, Way way, ProfileDraft draft)
            throws SettingsException, IOException, AnswersEndedException, PrinterException {
        if (way.kind() == Kind.PAPER) {
            return true;
        }
        SeenTicket seen = new SeenTicket(dialogue, draft, bytesOf -> print(dialogue, before, way, draft, bytesOf));
        return seen.isRight();
    }

    private boolean print(
            Dialogue dialogue, PrinterSettings before, Way way, ProfileDraft draft, SeenTicket.Bytes bytesOf)
            throws SettingsException, IOException, AnswersEndedException, PrinterException {
        PrinterFile file = way.in(before.file());
        PrinterProfile profile = draft.profile();
        while (true) {
            try (TicketPrinter printer = new PrinterSettings(file, profile, before.design()).printer()) {
                dialogue.say("Printing on " + printer.describe() + ", profile " + profile.name() + " ...");
                dialogue.say(TestCommand.inWords(printer.print(bytesOf.of(profile))));
                return true;
            } catch (PrinterException trouble) {
                if (yes) {
                    throw trouble;
                }
                dialogue.say(String.valueOf(trouble.getMessage()));
                if (!dialogue.yes("Try again?")) {
                    return false;
                }
            }
        }
    }

    private void name(Dialogue dialogue, WayChoice choice, ProfileDraft draft)
            throws IOException, AnswersEndedException {
        if (draft.isChanged()) {
            draft.called(name == null ? choice.ownName(draft.name()) : name);
            dialogue.say("The changed facts are kept as the profile " + draft.name() + ".");
        }
    }

    private void told(Dialogue dialogue, Way way, ProfileDraft draft) {
        Path file = config.path().resolve("printer.yaml");
        dialogue.say("Written: " + file + " (kind " + way.part() + ", profile " + draft.name()
                + "). The old one is printer.yaml.before.");
        dialogue.say("Start the kiosk again. What else can be set stands in the comments of the file.");
    }
}
