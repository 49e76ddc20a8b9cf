package id.giliran.rehearsal.trial.crash;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import id.giliran.rehearsal.trial.crash.judge.Replies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One real history and its journal, spoiled in every way that the judge must notice. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills a process by a signal")
final class JudgeIT {
    private static final int KILLS = 2;
    private static final int SAMPLES = 50;

    @TempDir
    private static Path folder;

    private static List<Exchange> history = List.of();
    private static List<StoredEvent> rows = List.of();
    private static final Map<String, String> STORED = new HashMap<>();
    private static Path journal = Path.of("");

    private final Random chance = new Random(20_261_123);

    @BeforeAll
    static void aRealHubIsKilledTwice() throws Exception {
        CrashOptions options =
                new CrashOptions(Workplace.config(), folder.resolve("trial"), KILLS, 3, HubProcess.How.plain());
        Evidence evidence = new CrashTrial(options, _ -> {}).run(new Judge());
        history = evidence.history();
        journal = evidence.journal();
        try (SqliteEventJournal file = SqliteEventJournal.open(journal)) {
            rows = file.recover().events();
            for (Exchange exchange : history) {
                file.reply(exchange.key()).ifPresent(reply -> STORED.put(exchange.key(), reply.body()));
            }
        }
    }

    @Test
    void theHistoryAsItWasHasNothingAgainstIt() throws Exception {
        Findings findings = judged(history, rows, STORED);

        assertThat(findings.sentences()).isEmpty();
        assertThat(findings.all()).isZero();
    }

    @Test
    void anyRowThatIsMissingIsFound() throws Exception {
        for (int place : places(row -> isAskedFor(row.event()))) {
            List<StoredEvent> spoiled = new ArrayList<>(rows);
            StoredEvent missing = spoiled.remove(place);

            Findings findings = judged(history, spoiled, STORED);

            assertThat(findings.all()).as(missing.toString()).isPositive();
            if (isWholeAct(missing.event())) {
                assertThat(findings.count(Finding.LOST)).as(missing.toString()).isPositive();
            }
        }
    }

    @Test
    void anyRowThatStandsTwiceIsFound() throws Exception {
        for (int place : places(row -> isAskedFor(row.event()))) {
            List<StoredEvent> spoiled = new ArrayList<>(rows);
            spoiled.add(place + 1, spoiled.get(place));

            Findings findings = judged(history, spoiled, STORED);

            assertThat(findings.all()).as(rows.get(place).toString()).isPositive();
            if (isWholeAct(rows.get(place).event())) {
                assertThat(findings.count(Finding.DOUBLED))
                        .as(rows.get(place).toString())
                        .isPositive();
            }
        }
    }

    @Test
    void anActThatWasAskedForAfterTheAnswersOfAllBehindItIsOutOfOrder() throws Exception {
        int place =
                indexOf(exchange -> exchange.path().endsWith("/tickets") && isDone(exchange) && isAskedOnce(exchange));
        long late = history.getLast().answeredAt() + Duration.ofSeconds(1).toNanos();

        Findings findings = judged(
                with(place, one -> new Exchange(one.path(), one.key(), one.request(), late, late + 1, one.heard())),
                rows,
                STORED);

        assertThat(findings.count(Finding.OUT_OF_ORDER)).isPositive();
    }

    /** What was sent twice under one key may have been done when it was sent first. */
    private static boolean isAskedOnce(Exchange asked) {
        return history.stream().filter(one -> one.key().equals(asked.key())).count() == 1;
    }

    @Test
    void aNumberThatIsGivenTwiceIsFoundThoughEverybodyWasToldSo() throws Exception {
        List<StoredEvent> spoiled = new ArrayList<>(rows);
        int second = places(row -> row.event() instanceof TicketIssued issued
                        && issued.offline().isEmpty()
                        && issued.number().ordinal() > 1)
                .getFirst();
        TicketIssued issued = (TicketIssued) rows.get(second).event();
        TicketNumber before =
                new TicketNumber(issued.number().letter(), issued.number().ordinal() - 1);
        spoiled.set(second, changed(rows.get(second), numbered(issued, before)));
        UnaryOperator<String> lie = text -> text.contains(issued.ticket().value())
                ? text.replace(issued.number().toString(), before.toString())
                : text;

        Findings findings = judged(retold(lie), spoiled, restored(lie));

        assertThat(findings.sentences())
                .anyMatch(sentence -> sentence.contains("number " + before + " is given twice"));
    }

    @Test
    void aTicketThatIsCalledByTwoCountersIsFound() throws Exception {
        int place = places(row -> row.event() instanceof TicketCalled).getFirst();
        TicketCalled call = (TicketCalled) rows.get(place).event();
        List<StoredEvent> spoiled = new ArrayList<>(rows);
        int other = call.counter().value() == 1 ? 2 : 1;
        spoiled.add(
                place + 1,
                changed(
                        rows.get(place),
                        new TicketCalled(
                                call.ticket(), new CounterNumber(other), call.announcement() + 1, call.reason())));

        Findings findings = judged(history, spoiled, STORED);

        assertThat(findings.count(Finding.DOUBLED)).isPositive();
        assertThat(findings.count(Finding.NOT_ONE_QUEUE)).isPositive();
    }

    @Test
    void callsThatAnotherRuleHasChosenAreFound() throws Exception {
        StoredEvent opening = rows.getFirst();
        DayOpened opened = (DayOpened) opening.event();
        OfficePlan plan = opened.plan();
        List<StoredEvent> spoiled = new ArrayList<>(rows);
        OfficePlan withoutCredit = new OfficePlan(
                plan.zone(),
                plan.services(),
                plan.counters(),
                Duration.ZERO,
                plan.confirmationTime(),
                plan.undoTime(),
                plan.kiosks());
        spoiled.set(0, changed(opening, new DayOpened(opened.day(), withoutCredit)));

        Findings findings = judged(history, spoiled, STORED);

        assertThat(findings.sentences())
                .anyMatch(sentence -> sentence.contains(" where ") && sentence.contains("is next"));
    }

    @Test
    void aRefusalThatHadNoReasonIsFound() throws Exception {
        Exchange call = history.get(indexOf(exchange -> exchange.path().endsWith("/start") && isDone(exchange)));
        List<Exchange> spoiled = new ArrayList<>(history);
        spoiled.add(new Exchange(
                call.path().replace("/start", "/call-next"),
                "a-key-of-its-own",
                "{}",
                call.invokedAt(),
                call.answeredAt(),
                new Heard.Refused("counter-closed")));

        Findings findings = judged(spoiled, rows, STORED);

        assertThat(findings.count(Finding.NOT_ONE_QUEUE)).isEqualTo(1);
        assertThat(findings.sentences())
                .singleElement()
                .asString()
                .contains("refused (counter-closed), which one queue had no reason for");
    }

    @Test
    void anAnswerThatChangesIsFound() throws Exception {
        int place = indexOf(exchange -> isDone(exchange) && exchange.path().endsWith("/call-next"));
        Exchange told = history.get(place);
        List<Exchange> again = new ArrayList<>(history);
        again.add(new Exchange(
                told.path(),
                told.key(),
                told.request(),
                told.answeredAt() + 1,
                told.answeredAt() + 2,
                new Heard.Done(((Heard.Done) told.heard()).body() + " ")));
        Map<String, String> otherwise = new HashMap<>(STORED);
        otherwise.computeIfPresent(told.key(), (_, body) -> body + " ");

        assertThat(judged(again, rows, STORED).count(Finding.CHANGED_REPLY)).isEqualTo(1);
        assertThat(judged(history, rows, otherwise).count(Finding.CHANGED_REPLY))
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatTheJournalDoesNotKeepIsLost() throws Exception {
        Map<String, String> fewer = new HashMap<>(STORED);
        fewer.remove(history.get(indexOf(JudgeIT::isDone)).key());

        assertThat(judged(history, rows, fewer).count(Finding.LOST)).isEqualTo(1);
    }

    @Test
    void aByteThatIsChangedInTheFileIsFound() throws Exception {
        Path spoiled = AsideCopy.of(folder.resolve("trial/data"), folder.resolve("spoiled"));
        String text = Files.readString(spoiled, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("\"outcome\":\"completed\"");
        Files.writeString(
                spoiled,
                text.replace("\"outcome\":\"completed\"", "\"outcome\":\"Completed\""),
                StandardCharsets.ISO_8859_1);
        Judge judge = new Judge();

        judge.add(JournalVerifier.verify(spoiled).findings());

        assertThat(judge.findings().count(Finding.CHAIN)).isPositive();
    }

    private static Findings judged(List<Exchange> told, List<StoredEvent> stored, Map<String, String> replies)
            throws Exception {
        Judge judge = new Judge();
        Replies kept = key -> Optional.ofNullable(replies.get(key));
        judge.judge(told, stored, kept);
        return judge.findings();
    }

    private List<Integer> places(Predicate<StoredEvent> wanted) {
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (wanted.test(rows.get(place))) {
                all.add(place);
            }
        }
        Collections.shuffle(all, chance);
        return all.subList(0, Math.min(SAMPLES, all.size()));
    }

    /** What a person asks for; the opening is left whole, as the plan stands in it. */
    private static boolean isAskedFor(OfficeEvent event) {
        return !(event instanceof OfficeEvent.ConfirmationTimedOut || event instanceof DayOpened);
    }

    /** Of an act that leaves one row: some leave several, such as those of an operator who goes away. */
    private static boolean isWholeAct(OfficeEvent event) {
        return event instanceof TicketCalled
                || event instanceof OfficeEvent.TicketServed
                || event instanceof OfficeEvent.ServingStarted
                || (event instanceof TicketIssued issued && issued.offline().isEmpty());
    }

    private static int indexOf(Predicate<Exchange> wanted) {
        for (int place = history.size() / 2; place < history.size(); place++) {
            if (wanted.test(history.get(place))) {
                return place;
            }
        }
        throw new AssertionError("the history has no such request");
    }

    private static boolean isDone(Exchange exchange) {
        return exchange.heard() instanceof Heard.Done;
    }

    private static List<Exchange> with(int place, UnaryOperator<Exchange> change) {
        List<Exchange> spoiled = new ArrayList<>(history);
        spoiled.set(place, change.apply(spoiled.get(place)));
        return spoiled;
    }

    private static List<Exchange> retold(UnaryOperator<String> lie) {
        return history.stream()
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

    private static Map<String, String> restored(UnaryOperator<String> lie) {
        Map<String, String> retold = new HashMap<>(STORED);
        retold.replaceAll((_, body) -> lie.apply(body));
        return retold;
    }

    private static StoredEvent changed(StoredEvent row, OfficeEvent event) {
        return new StoredEvent(row.seq(), row.hubTime(), event);
    }

    private static TicketIssued numbered(TicketIssued issued, TicketNumber number) {
        return new TicketIssued(
                issued.ticket(), number, issued.service(), issued.language(), issued.priority(), issued.offline());
    }
}
