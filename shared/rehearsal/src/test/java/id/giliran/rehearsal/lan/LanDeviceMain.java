package id.giliran.rehearsal.lan;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A device of an office without its screens: what it would show and what it gets done stands on its standard output, a line
 * each. Arguments: role, number, folder, where the hub is.
 */
final class LanDeviceMain {
    private static final Duration A_WHILE = Duration.ofSeconds(1);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
    private static final OverrideRequest FREELY = new OverrideRequest(null, 60, null, "uji", "lan-test");
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private LanDeviceMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        DeviceRole role = DeviceRole.of(arguments[0]).orElseThrow();
        int number = Integer.parseInt(arguments[1]);
        PrintStream out = System.out;
        Device device = new Device(role, number, role.word() + " " + number);
        try (HubConnection hub = HubConnection.to(HubPlace.parse(arguments[3]), device, Path.of(arguments[2]))) {
            hub.watchAdmission(admission -> out.println(words(admission)));
            switch (role) {
                case KIOSK -> issue(hub, number, out);
                case DISPLAY ->
                    hub.follow(ApiPaths.HALL_VIEW, HallView.class)
                            .subscribe(seen -> out.println("HALL " + (seen.isFresh() ? "FRESH" : "OLD")));
                case COUNTER ->
                    hub.follow(ApiPaths.counterView(number), CounterView.class)
                            .subscribe(seen -> out.println("COUNTER " + (seen.isFresh() ? "FRESH" : "OLD")));
                case CONSOLE -> {
                    out.println("OPENED " + new DayActs(hub).open(LocalDate.now(OFFICE)));
                    // Numbers at whatever hour this runs.
                    out.println("ANSWERED FOR " + hub.act(ApiPaths.OVERRIDES, FREELY, OverrideReply.class));
                    return;
                }
            }
            STOPPED.await();
        }
    }

    private static String words(Admission admission) {
        return switch (admission) {
            case Admission.Searching searching -> "SEARCHING " + searching.where();
            case Admission.Waiting waiting -> "WAITING " + waiting.code() + " " + waiting.hub();
            case Admission.Admitted admitted -> "ADMITTED " + (admitted.byItself() ? "by itself" : "by a person");
            case Admission.TurnedAway away -> "TURNED-AWAY " + away.reason() + " " + away.detail();
        };
    }

    private static void issue(HubConnection hub, int kiosk, PrintStream out) throws InterruptedException {
        KioskActs acts = new KioskActs(hub, kiosk);
        while (!STOPPED.await(A_WHILE.toMillis(), TimeUnit.MILLISECONDS)) {
            String key = ActSender.newKey();
            switch (acts.issue(new IssueTicketRequest("stay-permit", "id", null), key)) {
                case ActResult.Done<IssuedReply>(var issued) -> out.println("ISSUED " + issued.number());
                case ActResult.Refused<IssuedReply>(var problem) -> out.println("REFUSED " + problem.code());
                case ActResult.Unreachable<IssuedReply> away -> out.println("UNREACHABLE " + away.reason());
            }
        }
    }
}
