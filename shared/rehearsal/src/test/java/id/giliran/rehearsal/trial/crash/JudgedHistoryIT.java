package id.giliran.rehearsal.trial.crash;

import static id.giliran.rehearsal.trial.crash.RealHistory.changed;
import static id.giliran.rehearsal.trial.crash.RealHistory.isDone;
import static id.giliran.rehearsal.trial.crash.RealHistory.judged;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** One real history and its journal: what people were told is spoiled in every way that the judge must notice. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills a process by a signal")
@ExtendWith(OneTrial.class)
final class JudgedHistoryIT {
    private final RealHistory real;

    JudgedHistoryIT(RealHistory real) {
        this.real = real;
    }

    @Test
    void anActThatWasAskedForAfterTheAnswersOfAllBehindItIsOutOfOrder() throws Exception {
        int place = real.indexOf(
                exchange -> exchange.path().endsWith("/tickets") && isDone(exchange) && real.isAskedOnce(exchange));
        long late =
                real.history().getLast().answeredAt() + Duration.ofSeconds(1).toNanos();

        Findings findings = judged(
                with(place, one -> new Exchange(one.path(), one.key(), one.request(), late, late + 1, one.heard())),
                real.rows(),
                real.stored());

        assertThat(findings.count(Finding.OUT_OF_ORDER)).isPositive();
    }

    @Test
    void aNumberThatIsGivenTwiceIsFoundThoughEverybodyWasToldSo() throws Exception {
        List<StoredEvent> spoiled = new ArrayList<>(real.rows());
        int second = real.places(row -> row.event() instanceof TicketIssued issued
                        && issued.offline().isEmpty()
                        && issued.number().ordinal() > 1)
                .getFirst();
        TicketIssued issued = (TicketIssued) real.rows().get(second).event();
        TicketNumber before =
                new TicketNumber(issued.number().letter(), issued.number().ordinal() - 1);
        spoiled.set(second, changed(real.rows().get(second), numbered(issued, before)));
        UnaryOperator<String> lie = text -> text.contains(issued.ticket().value())
                ? text.replace(issued.number().toString(), before.toString())
                : text;

        Findings findings = judged(retold(lie), spoiled, restored(lie));

        assertThat(findings.sentences())
                .anyMatch(sentence -> sentence.contains("number " + before + " is given twice"));
    }

    @Test
    void aRefusalThatHadNoReasonIsFound() throws Exception {
        Exchange call =
                real.history().get(real.indexOf(exchange -> exchange.path().endsWith("/start") && isDone(exchange)));
        List<Exchange> spoiled = new ArrayList<>(real.history());
        spoiled.add(new Exchange(
                call.path().replace("/start", "/call-next"),
                "a-key-of-its-own",
                "{}",
                call.invokedAt(),
                call.answeredAt(),
                new Heard.Refused("counter-closed")));

        Findings findings = judged(spoiled, real.rows(), real.stored());

        assertThat(findings.count(Finding.NOT_ONE_QUEUE)).isEqualTo(1);
        assertThat(findings.sentences())
                .singleElement()
                .asString()
                .contains("refused (counter-closed), which one queue had no reason for");
    }

    @Test
    void anAnswerThatChangesIsFound() throws Exception {
        int place = real.indexOf(exchange -> isDone(exchange) && exchange.path().endsWith("/call-next"));
        Exchange told = real.history().get(place);
        List<Exchange> again = new ArrayList<>(real.history());
        again.add(new Exchange(
                told.path(),
                told.key(),
                told.request(),
                told.answeredAt() + 1,
                told.answeredAt() + 2,
                new Heard.Done(((Heard.Done) told.heard()).body() + " ")));
        Map<String, String> otherwise = new HashMap<>(real.stored());
        otherwise.computeIfPresent(told.key(), (_, body) -> body + " ");

        assertThat(judged(again, real.rows(), real.stored()).count(Finding.CHANGED_REPLY))
                .isEqualTo(1);
        assertThat(judged(real.history(), real.rows(), otherwise).count(Finding.CHANGED_REPLY))
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatTheJournalDoesNotKeepIsLost() throws Exception {
        Map<String, String> fewer = new HashMap<>(real.stored());
        fewer.remove(real.history()
                .get(real.indexOf(one -> isDone(one) && one.path().endsWith("/call-next")))
                .key());

        assertThat(judged(real.history(), real.rows(), fewer).count(Finding.LOST))
                .isEqualTo(1);
    }

    private List<Exchange> with(int place, UnaryOperator<Exchange> change) {
        List<Exchange> spoiled = new ArrayList<>(real.history());
        spoiled.set(place, change.apply(spoiled.get(place)));
        return spoiled;
    }

    private List<Exchange> retold(UnaryOperator<String> lie) {
        return real.history().stream()
                .map(one -> one.heard() instanceof Heard.Done(String body)
                        ? new Exchange(
                                one.path(),
                                one.key(),
                                one.request(),
                                one.invokedAt(),
                                one.answeredAt(),
                                new Heard.Done(lie.apply(body)))
                        : one)
                .toList();
    }

    private Map<String, String> restored(UnaryOperator<String> lie) {
        Map<String, String> retold = new HashMap<>(real.stored());
        retold.replaceAll((_, body) -> lie.apply(body));
        return retold;
    }

    private static TicketIssued numbered(TicketIssued issued, TicketNumber number) {
        return new TicketIssued(
                issued.ticket(), number, issued.service(), issued.language(), issued.priority(), issued.offline());
    }
}
