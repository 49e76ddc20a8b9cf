package id.giliran.rehearsal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hub.HubMain;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor tells at the real kiosk reaches the office through the real hub, and what the office answers reaches the visitor. */
final class VisitorIsHeardIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private HubProcess hub;
    private HubConnection connection;
    private Watch<OfficeView> office;
    private OneKiosk kiosk;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void open() throws Exception {
        Path config = folder.resolve("config");
        RehearsalOffice.copyWithCounters(Workplace.config(), config, 1);
        hub = HubProcess.start(config, data());
        connection = hub.connect();
        office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class);
        Workplace.openDay(connection);
        kiosk = new OneKiosk(folder, config, 1, hub.place());
        kiosk.services();
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
        office.close();
        connection.close();
        hub.close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void callForStaffComesToTheCountersAndTheirAnswerToTheVisitor() {
        kiosk.hand().tap("comfort");
        untilSeen("comfort-staff");
        kiosk.hand().tap("comfort-staff");
        untilSaid("Petugas sudah dipanggil");
        assertThat(office.await(view -> view.kiosks().stream().anyMatch(KioskLine::needsStaff), PATIENCE))
                .isPresent();

        new CounterActs(connection, 1).staffComing(1);

        untilSaid("Petugas sedang menuju ke sini");
        kiosk.hand().tap("comfort-staff");
        assertThat(office.await(view -> view.kiosks().stream().noneMatch(KioskLine::needsStaff), PATIENCE))
                .isPresent();
    }

    @Test
    void codeOfTheImportedListBecomesANumberAndWhatIsMissingIsCounted() throws Exception {
        takeOver("kode;layanan;jam", "AB-47XQ;passport-new;10:00");
        untilSeen("check-in");
        kiosk.hand().tap("check-in");
        for (String key : new String[] {"a", "b", "4", "7", "x", "q"}) {
            untilSeen("key-" + key);
            kiosk.hand().tap("key-" + key);
        }
        kiosk.hand().tap("check-in-send");
        untilSeen("appointment-take");
        kiosk.hand().tap("appointment-take");
        untilSeen("lack");
        kiosk.hand().tap("lack");
        untilSeen("missing-1");
        kiosk.hand().tap("missing-1");
        kiosk.hand().tap("take-without");
        untilSeen("done");

        assertThat(kiosk.hand().words()).contains("10.00");
        assertThat(office.await(view -> view.totals().printed() == 1, PATIENCE)).isPresent();
        assertThat(office.await(view -> view.missing().visitors() == 1, PATIENCE))
                .hasValueSatisfying(
                        view -> assertThat(view.missing().withoutNumber()).isZero());
        assertThat(filesWithTheCode()).isEmpty();
    }

    /** Nothing that the hub keeps, its logs among it, holds a code that can be read. */
    private List<Path> filesWithTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(Files::isRegularFile).filter(this::holdsTheCode).toList();
        }
    }

    private boolean holdsTheCode(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.toUpperCase(Locale.ROOT).contains("47XQ");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As the clerk does in the morning, while the hub runs. */
    private void takeOver(String... lines) throws Exception {
        Path list = Files.write(folder.resolve("list.csv"), List.of(lines));
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HubMain.class.getName(),
                        "appointments",
                        "import",
                        list.toString(),
                        "--config",
                        folder.resolve("config").toString(),
                        "--data",
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.txt").toFile())
                .start();
        assertThat(command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("import.txt"))).contains("1 appointments");
        assertThat(command.exitValue()).isZero();
    }

    private void untilSeen(String id) {
        await(id).atMost(PATIENCE).until(() -> kiosk.hand().sees(id));
    }

    private void untilSaid(String words) {
        await(words).atMost(PATIENCE).until(() -> kiosk.hand().words().contains(words));
    }
}
