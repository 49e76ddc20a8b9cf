package id.giliran.rehearsal.trial.wall;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Watch;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A real hub with an open day, on which nothing happens. */
final class TrialHall implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HubProcess hub;
    private final Path config;

    private TrialHall(HubProcess hub, Path config) {
        this.hub = hub;
        this.config = config;
    }

    /**
     * Opens it.
     *
     * @param settings of the office; they are copied
     * @param folder an empty folder
     */
    static TrialHall open(Path settings, Path folder, HubProcess.How how) throws IOException {
        Path config = folder.resolve("config");
        RehearsalOffice.copy(settings, config);
        HubProcess hub = HubProcess.start(config, folder.resolve("hub"), how);
        try (HubConnection connection = hub.connect();
                Watch<OfficeView> office = new Watch<>(connection, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            OfficeView view =
                    office.await(seen -> true, PATIENCE).orElseThrow(() -> new IOException("The hub shows no office."));
            if (!(new DayActs(connection).open(view.office().nextDay()) instanceof ActResult.Done<?>)) {
                throw new IOException("The hub did not open the day.");
            }
            return new TrialHall(hub, config);
        } catch (IOException | RuntimeException failure) {
            hub.close();
            throw failure;
        }
    }

    HubPlace place() {
        return hub.place();
    }

    Path config() {
        return config;
    }

    @Override
    public void close() {
        hub.close();
    }
}
