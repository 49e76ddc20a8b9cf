package id.giliran.hub.http;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.Asking;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.WipedDay;
import id.giliran.hub.people.Consented;
import id.giliran.hub.people.People;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.ExportRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Hands a day's journal out, if enough people answer for it. */
record ExportDesk(People people, DayExport journal) {
    static final String LINES = "application/x-ndjson";

    private static final int OK = 200;

    CompletableFuture<Reply> export(Asking asking, Map<String, String> gaps, ExportRequest body) {
        String once = UUID.randomUUID().toString();
        if (!people.isConsented(asking, Consented.EXPORT, once)) {
            throw new ProblemException(PeopleProblems.consentNeeded(Consented.EXPORT));
        }
        try {
            Optional<String> lines = journal.lines(body.day());
            people.note(new AccessNote(
                    "journal-exported", asking.device().id(), "", body.day().toString()));
            if (lines.isEmpty()) {
                throw new ProblemException(nothing(body.day()));
            }
            return CompletableFuture.completedFuture(new Reply(OK, LINES, lines.get(), Map.of()));
        } catch (JournalException unreadable) {
            throw new ProblemException(Problems.sheetUnreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    private Problem nothing(LocalDate day) throws JournalException {
        return WipedDay.read(journal.journal(), day)
                .map(wiped -> Problems.dayWiped(wiped.sentence()))
                .orElseGet(() -> Problems.unknown("day", day.toString()));
    }
}
