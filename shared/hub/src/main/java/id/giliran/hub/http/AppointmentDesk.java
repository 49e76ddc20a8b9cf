package id.giliran.hub.http;

import id.giliran.core.Code;
import id.giliran.core.Code.Listed;
import id.giliran.core.Office;
import id.giliran.core.Rejection;
import id.giliran.core.plan.AppointmentRule;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.appointment.Presented;
import id.giliran.hub.appointment.WrongCodes;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.request.AppointmentRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Says what the codes of visitors stand for. Whoever tries codes out is held up. */
final class AppointmentDesk {
    /** A program that does not say which kiosk it is. */
    private static final int NO_KIOSK = 0;

    private final AppointmentBook book;
    private final KioskReports kiosks;
    private final CommandGate gate;
    private final HubClock clock;
    private final ZoneId zone;
    private final WrongCodes wrong;

    AppointmentDesk(HubApi api) {
        this.book = api.appointments();
        this.kiosks = api.reports();
        this.gate = api.gate();
        this.clock = api.clock();
        this.zone = api.plan().zone();
        this.wrong = new WrongCodes(api.clock());
    }

    /**
     * What a visitor brings who wants a number with a code.
     *
     * @param slot when it begins; empty when the code stands for nothing
     */
    record Brought(Code code, Optional<Instant> slot) {}

    /** What the code stands for; whether it gets a number, the writer decides. */
    Brought brought(String written) {
        Presented presented = presented(written, NO_KIOSK);
        return new Brought(presented.code(), slot(presented));
    }

    private Optional<Instant> slot(Presented presented) {
        return presented.code() instanceof Listed listed
                ? presented
                        .begins()
                        .map(begins -> listed.day().atTime(begins).atZone(zone).toInstant())
                : Optional.empty();
    }

    private Presented presented(String written, int kiosk) {
        Optional<Duration> pause = wrong.pause(kiosk);
        if (pause.isPresent()) {
            throw new ProblemException(Problems.tooManyTries(pause.get()));
        }
        Presented presented = book.find(written);
        if (presented.code() instanceof Code.Unlisted) {
            wrong.count(kiosk);
        }
        return presented;
    }

    CompletableFuture<Reply> lookUp(Map<String, String> gaps, AppointmentRequest body) {
        int kiosk = Optional.ofNullable(body.kiosk()).orElse(NO_KIOSK);
        if (kiosk != NO_KIOSK && !kiosks.knows(kiosk)) {
            throw new ProblemException(Problems.unknownKiosk(Integer.toString(kiosk)));
        }
        Presented presented = presented(body.code(), kiosk);
        return gate.look(office -> answer(office, presented));
    }

    private Reply answer(Office office, Presented presented) {
        Optional<LocalDate> day = office.day();
        if (day.isEmpty()) {
            return refused(new Rejection.DayNotOpen());
        }
        if (LocalDate.ofInstant(clock.now(), zone).isAfter(day.get())) {
            return refused(new Rejection.DayOver(day.get()));
        }
        return switch (presented.code()) {
            case Code.Unlisted _ -> refused(new Rejection.UnknownAppointment());
            case Listed listed
            when !day.get().equals(listed.day()) -> refused(new Rejection.AppointmentOtherDay(listed.day()));
            case Listed listed ->
                Reply.json(Json.write(new AppointmentReply(
                        listed.service().value(),
                        presented.begins().orElseThrow(),
                        standing(office, listed, slot(presented).orElseThrow()))));
        };
    }

    private static Reply refused(Rejection rejection) {
        return Reply.problem(ProblemMapper.problem(rejection));
    }

    private Standing standing(Office office, Listed listed, Instant slot) {
        if (office.holder(listed.mark()).isPresent()) {
            return Standing.USED;
        }
        AppointmentRule rule = office.plan().appointments();
        Instant now = clock.now();
        if (now.isBefore(slot.minus(rule.early()))) {
            return Standing.EARLY;
        }
        return now.isAfter(slot.plus(rule.late())) ? Standing.LATE : Standing.ON_TIME;
    }
}
