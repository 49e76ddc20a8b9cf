package id.giliran.hub;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran hub verify}. */
@Command(
        name = "verify",
        description = "Reads the whole journal and says whether anything in it was changed or lost.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "DIR", description = "folder of hub.yaml")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine commandLine =
                Objects.requireNonNull(spec, "picocli fills it").commandLine();
        try {
            Path folder =
                    data != null ? data : HubMain.settings(config, null, null).data();
            return tell(JournalVerifier.verify(Hub.journalIn(folder)), commandLine.getOut());
        } catch (SettingsException | JournalException refused) {
            commandLine.getErr().println(refused.getMessage());
            commandLine.getErr().flush();
            return HubMain.CANNOT_START;
        }
    }

    private static int tell(Verdict verdict, PrintWriter out) {
        out.printf(
                "%d rows, %d days, %d tickets, %d calls%n",
                verdict.rows(), verdict.days(), verdict.tickets(), verdict.calls());
        if (verdict.findings().isEmpty()) {
            out.println("chain whole");
        }
        verdict.findings().forEach(out::println);
        out.flush();
        return verdict.findings().isEmpty() ? 0 : 1;
    }
}
