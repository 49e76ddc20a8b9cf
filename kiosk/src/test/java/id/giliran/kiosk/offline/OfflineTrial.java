package id.giliran.kiosk.offline;

import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.FakeHub;
import id.giliran.kiosk.Offices;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kiosk's offline part over a real file, with a hub and clocks that a test can take away. */
final class OfflineTrial implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String SERVICE = "information";

    final FakeHub hub = new FakeHub();
    Path folder;

    @Nullable Instant hubNow = Offices.NOW;

    Instant systemNow = Offices.NOW.plusSeconds(100);
    OfflineDesk desk;
    private int orders;

    OfflineTrial(Path folder) {
        this.folder = folder;
        this.desk = open(folder);
    }

    private OfflineDesk open(Path place) {
        return OfflineDesk.open(place, 1, new KioskActs(hub, 1), () -> Optional.ofNullable(hubNow), () -> systemNow);
    }

    /** Numbers L801 to L80(count) for today, from 8 to 12 and from 13 to 15 o'clock. */
    static NumbersReply lease(int count) {
        return lease(TODAY, new Block(801, 800 + count));
    }

    static NumbersReply lease(LocalDate day, Block... blocks) {
        List<Span> open =
                List.of(new Span(day.atTime(8, 0), day.atTime(12, 0)), new Span(day.atTime(13, 0), day.atTime(15, 0)));
        return new NumbersReply(day, List.of(new ServiceNumbers(SERVICE, "L", List.of(blocks), open)));
    }

    /** The hub speaks, in its first run. */
    OfflineTrial connect() {
        return connect("run-1", Offices.open());
    }

    OfflineTrial connect(String run, KioskView view) {
        desk.hear(new Snapshot<>(Link.CONNECTED, view, hubNow, run, null));
        desk.look();
        return this;
    }

    /** The hub is gone, and answers nothing. */
    OfflineTrial lose() {
        hub.silent(true);
        desk.hear(new Snapshot<>(Link.STALE, Offices.open(), hubNow, "run-1", null));
        return this;
    }

    /** The hub is back. */
    OfflineTrial findAgain(String run) {
        hub.silent(false);
        return connect(run, Offices.open());
    }

    void pass(Duration time) {
        systemNow = systemNow.plus(time);
        if (hubNow != null) {
            hubNow = hubNow.plus(time);
        }
    }

    /** Ends the program in good order and starts it again where there is no hub. */
    void restartWithoutHub() {
        desk.close();
        hubNow = null;
        hub.silent(true);
        desk = open(folder);
    }

    /** Ends the program as a power cut does: another one begins with what lies on the disk now. */
    void cutPowerAndRestartIn(Path copy) {
        Copies.copy(folder, copy);
        desk.close();
        hubNow = null;
        hub.silent(true);
        folder = copy;
        desk = open(folder);
    }

    IssueTicketRequest request() {
        return new IssueTicketRequest(SERVICE, "id", null);
    }

    /** Gives the next number, if any. */
    Optional<OfflineTicket> give() {
        return desk.numbers().give(request(), "order-" + ++orders, false);
    }

    /** Gives and prints the next number. */
    String print() {
        OfflineTicket ticket = give().orElseThrow();
        desk.numbers().printed(ticket, "status-clean");
        return ticket.number();
    }

    /** Everything that can still be given. */
    List<String> giveAll() {
        List<String> numbers = new ArrayList<>();
        for (Optional<OfflineTicket> next = give(); next.isPresent(); next = give()) {
            numbers.add(next.get().number());
        }
        return numbers;
    }

    @Override
    public void close() {
        desk.close();
    }
}
