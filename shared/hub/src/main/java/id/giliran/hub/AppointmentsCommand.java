package id.giliran.hub;

import id.giliran.hub.appointment.AppointmentException;
import id.giliran.hub.appointment.DayList;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.appointment.ListImport;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran hub appointments}. */
@Command(
        name = "appointments",
        description = {
            "Takes over the appointments of a day, so that visitors can come with their code.",
            "Codes are kept as a keyed hash only; list and key are wiped when the day is closed."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            AppointmentsCommand.ImportCommand.class,
            AppointmentsCommand.ListCommand.class,
            AppointmentsCommand.WipeCommand.class
        },
        subcommandsRepeatable = false,
        synopsisSubcommandLabel = "import FILE | list | wipe")
final class AppointmentsCommand extends OnJournal {
    /** Without a word more, what is there. */
    @Override
    int run(PrintWriter out) throws SettingsException, AppointmentException {
        return list(ListFolder.in(settings().data()), out);
    }

    private static int list(ListFolder folder, PrintWriter out) throws AppointmentException {
        List<LocalDate> days = folder.days();
        if (days.isEmpty()) {
            out.println("No appointments are known.");
        }
        for (LocalDate day : days) {
            folder.read(day).ifPresent(list -> out.println(day + ": " + counts(list)));
        }
        return 0;
    }

    private static String counts(DayList list) {
        String each = list.counts().entrySet().stream()
                .map(service -> service.getKey() + " " + service.getValue())
                .collect(Collectors.joining(", "));
        return list.size() + " appointments (" + each + ")";
    }

    /** Takes a list over. */
    @Command(
            name = "import",
            description = {
                "Takes the list of one day over from a CSV or XLSX file, in place of the one that the day had.",
                "It needs columns for code, service and time; hub.yaml says what they are called. A running hub knows the new"
                        + " list within a few seconds."
            },
            mixinStandardHelpOptions = true)
    static final class ImportCommand extends OnJournal {
        @Parameters(paramLabel = "FILE", description = "CSV or XLSX")
        private @Nullable Path file;

        @Option(names = "--day", paramLabel = "DAY", description = "as in 2026-11-23; today if it is not said")
        private @Nullable LocalDate day;

        @Override
        int run(PrintWriter out) throws SettingsException, AppointmentException {
            HubSettings settings = settings();
            OfficeSettings office = OfficeSettings.read(settings.office());
            LocalDate of = day(office.plan().zone());
            ListFolder folder = ListFolder.in(settings.data());
            Optional<DayList> before = folder.readable(of);
            Path from = Optional.ofNullable(file).orElseThrow();
            DayList list = ListImport.read(from, of, office.texts(), settings.appointments(), before);
            folder.write(list);
            out.println(of + ": " + counts(list) + " are known now"
                    + before.map(old -> ", in place of " + old.size()).orElse("") + ".");
            out.println("Delete " + from + " if it is not needed any more: it still holds the codes.");
            return 0;
        }

        private LocalDate day(ZoneId zone) throws AppointmentException {
            LocalDate today = LocalDate.now(zone);
            LocalDate of = Optional.ofNullable(day).orElse(today);
            if (of.isBefore(today)) {
                throw new AppointmentException("The day " + of
                        + " is over; its list would be wiped at once. Name a day from " + today + " on with --day.");
            }
            return of;
        }
    }

    /** Counts what is there. */
    @Command(
            name = "list",
            description = "Says how many appointments are known, by day and service.",
            mixinStandardHelpOptions = true)
    static final class ListCommand extends OnJournal {
        @Override
        int run(PrintWriter out) throws SettingsException, AppointmentException {
            return list(ListFolder.in(settings().data()), out);
        }
    }

    /** Forgets lists. */
    @Command(
            name = "wipe",
            description = {
                "Wipes the list of a day, or all lists, with their keys.",
                "On the same day a code that has got a number could get another one after a new import."
            },
            mixinStandardHelpOptions = true)
    static final class WipeCommand extends OnJournal {
        @Option(names = "--day", paramLabel = "DAY", description = "as in 2026-11-23; all if it is not said")
        private @Nullable LocalDate day;

        @Override
        int run(PrintWriter out) throws SettingsException, AppointmentException {
            Optional<LocalDate> only = Optional.ofNullable(day);
            List<LocalDate> wiped =
                    ListFolder.in(settings().data()).wipe(list -> only.stream().allMatch(list::equals));
            out.println(
                    wiped.isEmpty()
                            ? "There was nothing to wipe."
                            : "Wiped: "
                                    + wiped.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
            return 0;
        }
    }
}
