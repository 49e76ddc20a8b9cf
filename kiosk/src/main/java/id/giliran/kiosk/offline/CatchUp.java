package id.giliran.kiosk.offline;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.offline.TicketTable.Printed;
import id.giliran.kiosk.offline.WordTable.Unsettled;
import id.giliran.kiosk.offline.WordTable.Waiting;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the hub what happened while it was away, oldest first, and has it lease numbers for the next time. One thread at a
 * time; none that a visitor waits for.
 */
final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final String DAY_NOT_OPEN = "day-not-open";
    private static final int AT_ONCE = 50;

    private final KioskFile file;
    private final LastHeard heard;
    private final KioskActs hub;
    private final OfflineNumbers numbers;
    private final Queue<Unsettled> unwritten;
    private Optional<LocalDate> askedFor = Optional.empty();
    private String refusal = "";

    /** @param unwritten orders that are kept in no file */
    CatchUp(KioskFile file, LastHeard heard, KioskActs hub, OfflineNumbers numbers, Queue<Unsettled> unwritten) {
        this.file = file;
        this.heard = heard;
        this.hub = hub;
        this.numbers = numbers;
        this.unwritten = unwritten;
    }

    /**
     * Does all that can be done now; stops when the hub does not answer.
     *
     * @param leaseToo whether numbers are leased although nothing has changed
     */
    void run(boolean leaseToo) {
        if (!heard.isHubNear()) {
            return;
        }
        try {
            settle();
            tell();
            boolean reported = report();
            if (leaseToo || reported || isNewDay()) {
                lease();
            }
        } catch (AwayException away) {
            LOG.info("The hub does not answer; it is told later. {}", away.getMessage());
        } catch (KioskFileException unusable) {
            LOG.error("The hub cannot be told what is kept for it. {}", unusable.getMessage());
        }
    }

    /** The hub went away again; the message says how. */
    private static final class AwayException extends Exception {
        private static final long serialVersionUID = 1L;

        AwayException(String reason) {
            super(reason);
        }
    }

    private void settle() throws KioskFileException, AwayException {
        for (Unsettled order : file.change(sqlite -> new WordTable(sqlite).unsettled())) {
            settled(order, voided(order));
        }
        for (@Nullable Unsettled order = unwritten.peek(); order != null; order = unwritten.peek()) {
            settled(order, voided(order));
            unwritten.remove(order);
        }
    }

    /** What the hub is told of the number that it gave for this order; empty where it gave none. */
    private Optional<HubWord> voided(Unsettled order) throws AwayException {
        return switch (hub.issue(order.request(), order.key())) {
            case ActResult.Done<IssuedReply>(var reply) -> {
                LOG.info("{} is void: {}.", reply.number(), order.reason());
                yield Optional.of(
                        new HubWord(HubWord.Kind.PRINT_FAILED, reply.ticket(), order.reason(), ActSender.newKey()));
            }
            case ActResult.Refused<IssuedReply> refused -> Optional.empty();
            case ActResult.Unreachable<IssuedReply>(var reason, var key) -> throw new AwayException(reason);
        };
    }

    private void settled(Unsettled order, Optional<HubWord> word) throws KioskFileException {
        file.change(sqlite -> {
            WordTable words = new WordTable(sqlite);
            words.settled(order.key());
            if (word.isPresent()) {
                words.add(word.get());
            }
            return word;
        });
    }

    private void tell() throws KioskFileException, AwayException {
        for (List<Waiting> some = words(); !some.isEmpty(); some = words()) {
            for (Waiting waiting : some) {
                tell(waiting.word());
                file.change(sqlite -> {
                    new WordTable(sqlite).told(waiting.seq());
                    return waiting;
                });
            }
        }
    }

    private void tell(HubWord word) throws AwayException {
        if (today().filter(word::isLate).isPresent()) {
            LOG.info("The {} is dropped: its day is over.", word);
            return;
        }
        ActResult<ActReply> answer = word.tell(hub);
        if (answer instanceof ActResult.Unreachable<ActReply>(String reason, String key)) {
            throw new AwayException(reason);
        }
        HubWords.logAnswer(word, answer);
    }

    private List<Waiting> words() throws KioskFileException {
        return file.change(sqlite -> new WordTable(sqlite).words(AT_ONCE));
    }

    /** What a hub has answered for is told again to its next run: that may have been restored from before. */
    private boolean report() throws KioskFileException, AwayException {
        boolean reported = false;
        LocalDate today = today().orElse(LocalDate.MIN);
        String run = heard.run();
        for (List<Printed> some = unreported(today, run); !some.isEmpty(); some = unreported(today, run)) {
            for (Printed printed : some) {
                report(printed, run);
            }
            reported = true;
        }
        return reported;
    }

    private List<Printed> unreported(LocalDate today, String run) throws KioskFileException {
        return file.change(sqlite -> new TicketTable(sqlite).unreported(today, run, AT_ONCE));
    }

    private void report(Printed printed, String run) throws KioskFileException, AwayException {
        OfflineTicket ticket = printed.ticket();
        switch (hub.offlineTicket(ticket.report(printed.confirmation()), ticket.key())) {
            case ActResult.Done<IssuedReply> done -> {
                LOG.info("The hub knows of {}, which was printed without it.", ticket);
                numbers.write(sqlite -> new TicketTable(sqlite).accepted(ticket.id(), run));
            }
            case ActResult.Refused<IssuedReply>(var problem) -> {
                LOG.error("The hub did not take {}, which was printed without it: {}", ticket, problem.detail());
                numbers.write(sqlite -> new TicketTable(sqlite).refused(ticket.id(), run, problem.code()));
            }
            case ActResult.Unreachable<IssuedReply>(var reason, var key) -> throw new AwayException(reason);
        }
    }

    private void lease() throws KioskFileException, AwayException {
        switch (hub.leaseNumbers()) {
            case ActResult.Done<NumbersReply>(var leased) -> {
                refusal = "";
                numbers.lease(leased);
                numbers.write(sqlite -> new TicketTable(sqlite).forgetRefusals(leased.day(), DAY_NOT_OPEN));
            }
            case ActResult.Refused<NumbersReply>(var problem) -> logOnce(problem.detail());
            case ActResult.Unreachable<NumbersReply>(var reason, var key) -> throw new AwayException(reason);
        }
        askedFor = today();
    }

    private void logOnce(String why) {
        if (!why.equals(refusal)) {
            LOG.info("The hub leases no numbers: {}", why);
        }
        refusal = why;
    }

    private boolean isNewDay() {
        return today().isPresent() && !today().equals(askedFor);
    }

    private Optional<LocalDate> today() {
        return heard.view().flatMap(view -> Optional.ofNullable(view.office().day()));
    }
}
