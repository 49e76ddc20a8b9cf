package id.giliran.rehearsal.trial.crash;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.rehearsal.day.Chance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Visitors at a kiosk that gives its own numbers when the hub does not answer soon, and tells of them under the key of the
 * visitor's order, for which the hub may have given a number too. Runs on one thread.
 */
final class OfflineKiosk implements Runnable {
    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration WHILE_FULL = Duration.ofMillis(20);
    private static final int FETCHES_EVERY = 10;

    private final KioskActs kiosk;
    private final KioskActs hasty;
    private final List<String> services;
    private final Hall hall;
    private final Chance chance;
    private final InstantSource clock = InstantSource.system();
    private final Map<String, NavigableSet<Integer>> own = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private int visitors;

    OfflineKiosk(int number, ActSender hub, List<String> services, Hall hall, Chance chance) {
        this.kiosk = new KioskActs(hub, number);
        this.hasty = kiosk.withPatience(SOON);
        this.services = services;
        this.hall = hall;
        this.chance = chance;
    }

    @Override
    public void run() {
        while (!hall.ended()) {
            if (hall.full()) {
                boolean _ = hall.pass(WHILE_FULL);
            } else {
                visit();
            }
        }
    }

    private void visit() {
        if (visitors % FETCHES_EVERY == 0
                && kiosk.leaseNumbers() instanceof ActResult.Done<NumbersReply>(var numbers)) {
            numbers.services().forEach(this::keep);
        }
        visitors++;
        IssueTicketRequest request = TrialKiosk.wish(services, chance);
        String key = ActSender.newKey();
        switch (hasty.issue(request, key)) {
            case ActResult.Done<IssuedReply>(IssuedReply issued) -> {
                ActResult<ActReply> _ = kiosk.printed(issued.ticket(), "acknowledged");
                hall.show(issued.number());
            }
            case ActResult.Refused<IssuedReply> _ -> {}
            case ActResult.Unreachable<IssuedReply> _ -> giveOne(request, key);
        }
    }

    private void keep(ServiceNumbers numbers) {
        letters.put(numbers.service(), numbers.letter());
        NavigableSet<Integer> all = new TreeSet<>();
        numbers.blocks()
                .forEach(block ->
                        IntStream.rangeClosed(block.first(), block.last()).forEach(all::add));
        own.put(numbers.service(), all);
    }

    /** Without a number of its own the kiosk waits for the hub after all. */
    private void giveOne(IssueTicketRequest request, String key) {
        Integer ordinal = own.getOrDefault(request.service(), new TreeSet<>()).pollFirst();
        if (ordinal == null) {
            if (kiosk.issue(request, key) instanceof ActResult.Done<IssuedReply>(IssuedReply issued)) {
                ActResult<ActReply> _ = kiosk.printed(issued.ticket(), "acknowledged");
            }
            return;
        }
        String number = String.format("%s%03d", letters.get(request.service()), ordinal);
        OfflineTicketRequest ticket = new OfflineTicketRequest(
                UUID.randomUUID().toString(),
                number,
                request.service(),
                request.language(),
                request.priorityGroup(),
                clock.instant(),
                "sent");
        if (kiosk.offlineTicket(ticket, key) instanceof ActResult.Done<IssuedReply>) {
            hall.show(number);
        }
    }
}
