package id.giliran.rehearsal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More connections than the hub has room for, from a process of their own: the office's own programs get in. */
final class CrowdedHubIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int IDLE = 10_000;
    private static final int IDLE_WHERE_FILES_ARE_FEW = 1_000;
    private static final int FEW_FILES = 400;
    private static final int OTHER_FILES = 1_000;

    @TempDir
    private Path folder;

    private final List<SocketChannel> idle = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (SocketChannel channel : idle) {
            channel.close();
        }
    }

    @Test
    void tenThousandIdleConnectionsKeepNobodyOut() throws Exception {
        long files = ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getMaxFileDescriptorCount();
        assumeTrue(
                files >= IDLE + OTHER_FILES,
                () -> "This user may open " + files + " files only, so 10,000 idle connections were NOT tried; "
                        + "raise ulimit -n to " + (IDLE + OTHER_FILES) + ".");
        crowd(HubProcess.How.plain(), IDLE);
    }

    @Test
    void aHubThatMayOpenFewFilesTakesOnLessAndKeepsNobodyOut() throws Exception {
        crowd(
                HubProcess.How.plain().under(List.of("sh", "-c", "ulimit -n " + FEW_FILES + "; exec \"$@\"", "sh")),
                IDLE_WHERE_FILES_ARE_FEW);
    }

    private void crowd(HubProcess.How how, int connections) throws Exception {
        Path config = folder.resolve("config");
        RehearsalOffice.copyWithCounters(Workplace.config(), config, 1);
        try (HubProcess hub = HubProcess.start(config, folder.resolve("data"), how);
                HubConnection office = hub.connect()) {
            Workplace.openDay(office);
            try (Watch<KioskView> kiosk = new Watch<>(office, ApiPaths.kioskView(1), KioskView.class)) {
                assertThat(kiosk.await(view -> true, PATIENCE)).isPresent();

                connect(hub.address(), connections);

                issue(office, "a program that was there before");
                try (HubConnection another = hub.connect()) {
                    issue(another, "a program that comes now");
                }
                assertThat(kiosk.await(view -> waiting(view) == 2, PATIENCE))
                        .as("the stream of a screen goes on")
                        .isPresent();
            }
            assertThat(Files.readString(hub.log()))
                    .contains("No room for one more connection")
                    .doesNotContain("ERROR");
        }
    }

    /** The kiosk's view then counts one more who waits. */
    private static void issue(HubConnection program, String who) {
        ActResult<IssuedReply> issued =
                new KioskActs(program, 1).issue(new IssueTicketRequest("information", "id", null));
        assertThat(issued).as(who).isInstanceOf(ActResult.Done.class);
        if (issued instanceof ActResult.Done<IssuedReply>(IssuedReply ticket)) {
            assertThat(new KioskActs(program, 1).printed(ticket.ticket(), "sent"))
                    .as(who)
                    .isInstanceOf(ActResult.Done.class);
        }
    }

    private static int waiting(KioskView view) {
        return view.services().stream().mapToInt(KioskView.ServiceTile::waiting).sum();
    }

    private void connect(URI hub, int connections) throws IOException {
        for (int number = 0; number < connections; number++) {
            idle.add(SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), hub.getPort())));
        }
    }
}
