package id.giliran.display.hall;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Every state that a wall can be in, brought about as the hub would. */
@SuppressWarnings("ImmutableEnumChecker") // A consumer without a state of its own.
enum WallState {
    CONNECTING(wall -> wall.hear(Snapshot.connecting())),
    UNREACHABLE(wall -> wall.hear(new Snapshot<>(Link.LOST, null, null, null, null))),
    WELCOME(wall -> wall.hear(Halls.fresh(Halls.open(List.of())))),
    ONE_CALL(wall -> wall.hear(Halls.fresh(Halls.open(Halls.calls(1))))),
    CALLED(wall -> {
        wall.hear(Halls.fresh(Halls.open(Halls.calls(7))));
        wall.passDwells(8);
    }),
    ENGLISH_VISITOR(wall -> {
        wall.hear(
                Halls.fresh(Halls.open(List.of(Halls.call(100, "K1002", 12, "en"), Halls.call(99, "A016", 2, "id")))));
        wall.passDwells(1);
    }),
    BURST(wall -> {
        wall.hear(Halls.fresh(Halls.open(List.of(Halls.call(92, "A014", 2, "id")))));
        wall.pass(Wall.DWELL);
        wall.hear(Halls.fresh(Halls.open(Halls.calls(7))));
        wall.pass(Wall.DWELL);
    }),
    RECALL(wall -> {
        List<HallView.Call> calls = new ArrayList<>(Halls.calls(6));
        calls.addFirst(Halls.recall(101, "M003", 4));
        wall.hear(Halls.fresh(Halls.open(calls)));
        wall.passDwells(7);
    }),
    STALE(wall -> {
        CALLED.bring(wall);
        wall.hear(Halls.broken(Link.STALE, Halls.open(Halls.calls(7))));
        wall.pass(Duration.ofSeconds(70));
    }),
    LOST(wall -> {
        CALLED.bring(wall);
        wall.hear(Halls.broken(Link.LOST, Halls.open(Halls.calls(7))));
        wall.pass(Duration.ofMinutes(12));
    }),
    LOST_BEFORE_CALLS(wall -> wall.hear(Halls.broken(Link.LOST, Halls.open(List.of())))),
    CLOSED(wall -> wall.hear(Halls.fresh(Halls.closed()))),
    TEN_SERVICES(wall -> {
        wall.hear(Halls.fresh(Halls.withServices(Halls.calls(7), 10)));
        wall.passDwells(8);
    }),
    NOTICE(wall -> hear(wall, BusyHall.of(Halls.calls(7)).notices(notice()))),
    TWENTY_COUNTERS(wall -> hear(wall, BusyHall.of(Halls.calls(7)).counters(20))),
    ONE_COUNTER(wall -> hear(wall, BusyHall.of(Halls.calls(3)).counters(1))),
    BREAK(wall -> hear(wall, BusyHall.of(Halls.calls(4)).counters(6).hours(BusyHall.MORNING, 90, 60, 180))),
    CLOSING_SOON(wall -> hear(wall, BusyHall.of(Halls.calls(4)).counters(8).hours(BusyHall.MORNING, 120))),
    LAST_TICKET(wall -> hear(
            wall,
            BusyHall.of(Halls.calls(4))
                    .counters(12)
                    .hours(BusyHall.MORNING, 60)
                    .closed("day-over", 4)
                    .notices(notice()))),
    ALL_AT_ONCE(wall -> {
        HallView.Call usual = Halls.recall(100, "A1017", 12);
        HallView.Call special = new HallView.Call(
                usual.announcement(), usual.number(), 12, "en", true, usual.at(), 1, "service-0", true);
        hear(
                wall,
                BusyHall.withServices(List.of(special, Halls.call(99, "A016", 2, "id")), 10)
                        .counters(12)
                        .hours(BusyHall.MORNING, 240, 60, 180)
                        .closed("quota-used-up", 5)
                        .notices(notice()));
    }),
    TECHNICIAN(wall -> {
        WELCOME.bring(wall);
        wall.viewModel.setTechnician(Optional.of(
                "Teknisi: angka panggilan setinggi 152 mm terlalu kecil untuk ruang sedalam 20 m, perlu 223 mm."
                        + " Pasang layar yang lebih besar."));
    });

    private static final String LONG_NOTICE =
            "Pembayaran hanya melalui bank atau dompet digital, petugas tidak menerima uang tunai dalam bentuk apa pun."
                    + " Laporkan pungutan liar ke nomor pengaduan yang tertera di meja informasi.";
    private static final String LONG_NOTICE_ENGLISH =
            "Pay through a bank or a digital wallet only, the staff take no cash of any kind. Report any demand for money"
                    + " to the complaints number at the information desk.";

    private final Consumer<Wall> way;

    WallState(Consumer<Wall> way) {
        this.way = way;
    }

    void bring(Wall wall) {
        way.accept(wall);
    }

    private static HallView.HallNotice notice() {
        return BusyHall.notice(LONG_NOTICE, LONG_NOTICE_ENGLISH);
    }

    private static void hear(Wall wall, BusyHall hall) {
        wall.hear(Halls.fresh(hall.view()));
        wall.passDwells(1);
    }

    String pictureName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
