package id.giliran.hub;

import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.DaySeal;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.hub.journal.WipedDay;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub verify}. */
@Command(
        name = "verify",
        description = "Reads the whole journal and says whether anything in it was changed or lost.",
        mixinStandardHelpOptions = true)
final class VerifyCommand extends OnJournal {
    @Option(
            names = "--seal",
            paramLabel = "DAY=SEAL",
            description =
                    "compares with the seal of a printed day sheet, as in 2026-11-23=3f2a91bc... (blanks left out)")
    private final Map<LocalDate, String> seals = new TreeMap<>();

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        Path journal = journal();
        Verdict verdict = JournalVerifier.verify(journal);
        out.printf(
                "%d rows, %d days, %d tickets, %d calls%n",
                verdict.rows(), verdict.days(), verdict.tickets(), verdict.calls());
        verdict.anchor().map(VerifyCommand::beginning).ifPresent(out::println);
        if (verdict.sound()) {
            out.println("chain whole");
        }
        verdict.findings().forEach(out::println);
        boolean sealed = true;
        for (Map.Entry<LocalDate, String> printed : seals.entrySet()) {
            sealed &= compare(journal, printed.getKey(), printed.getValue(), out);
        }
        return verdict.sound() && sealed ? 0 : 1;
    }

    private static String beginning(Anchor anchor) {
        return "begins at row " + (anchor.lastRow() + 1) + ": the business days before " + anchor.before()
                + " were wiped on purpose on " + LocalDate.ofInstant(anchor.wipedAt(), ZoneId.systemDefault()) + " by "
                + ("hub".equals(anchor.by()) ? "the hub itself (keep-journal in hub.yaml)" : "the hub's owner")
                + "; their sums are left (giliran hub day --day DAY)";
    }

    private static boolean compare(Path journal, LocalDate day, String printed, PrintWriter out)
            throws JournalException {
        Optional<WipedDay> wiped = WipedDay.read(journal, day);
        if (wiped.isPresent()) {
            return compare(wiped.get(), printed, out);
        }
        String found = DaySeal.of(journal, day).orElse("");
        boolean same = found.equals(DaySeal.plain(printed));
        if (same) {
            out.println("seal of " + day + " fits: nothing up to the end of that day was changed since it was printed");
        } else if (found.isEmpty()) {
            out.println("The day " + day + " is not closed in this journal, so it has no seal.");
        } else {
            out.println("The seal of " + day + " does not fit: the journal up to that day is not the one of which the "
                    + "day sheet was printed. Its seal is " + DaySeal.inGroups(found) + ".");
        }
        return same;
    }

    private static boolean compare(WipedDay wiped, String printed, PrintWriter out) {
        boolean same = wiped.seal().equals(DaySeal.plain(printed));
        out.println(
                same
                        ? "seal of " + wiped.day() + " fits the one that was noted when that day was wiped"
                        : "The seal of " + wiped.day() + " does not fit: when that day was wiped its seal was "
                                + DaySeal.inGroups(wiped.seal()) + ".");
        return same;
    }
}
