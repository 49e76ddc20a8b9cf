package id.giliran.hub;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran hub}. */
@Command(
        name = "giliran hub",
        description = "Keeps the queue of the office; all other programs talk to it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VerifyCommand.class,
            BackupCommand.class,
            BackupsCommand.class,
            RestoreCommand.class,
            WipeCommand.class,
            DayCommand.class,
            WhyCommand.class,
            RulesCommand.class,
            OverrideCommand.class,
            AskCommand.class,
            PairCommand.class,
            DevicesCommand.class,
            NotesCommand.class,
            EstimatesCommand.class,
            AppointmentsCommand.class,
            PermissionsCommand.class,
            StaffCommand.class,
            ExportCommand.class
        })
public final class HubMain implements Callable<Integer> {
    @Option(names = HubStart.CONFIG, paramLabel = "DIR", description = "folder of office.yaml and hub.yaml")
    private @Nullable Path config;

    @Option(
            names = HubStart.DATA,
            paramLabel = "DIR",
            description = "folder of the journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Option(names = HubStart.PORT, paramLabel = "N", description = "port to listen on, 0 for any free one")
    private @Nullable Integer port;

    @Option(
            names = HubStart.LISTEN,
            paramLabel = "WHERE",
            description = "lan, 127.0.0.1 or one address, instead of what hub.yaml says")
    private @Nullable String listen;

    @Spec
    private @Nullable CommandSpec spec;

    private HubMain() {}

    /** Runs the hub until the process is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        Optional<HubStart> plain = HubStart.plainly(arguments);
        System.exit(
                plain.isPresent()
                        ? plain.get().run(console(FileDescriptor.out), console(FileDescriptor.err))
                        : commandLine().execute(arguments));
    }

    private static PrintWriter console(FileDescriptor stream) {
        return new PrintWriter(
                new FileOutputStream(stream), true, Charset.forName(System.getProperty("stdout.encoding", "UTF-8")));
    }

    static CommandLine commandLine() {
        return new CommandLine(new HubMain());
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandLine commandLine =
                Objects.requireNonNull(spec, "picocli fills it").commandLine();
        return new HubStart(config, data, port, listen).run(commandLine.getOut(), commandLine.getErr());
    }
}
