package id.giliran.rehearsal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.HubConnection;
import id.giliran.printing.emulator.Trouble;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.rehearsal.screen.ScreenHand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that can happen to a printer, and who is told what; writes the table of {@code docs/printer-states.md}. */
final class PrinterStatesIT {
    private static final Path DOCUMENT = Workplace.config().resolveSibling("docs/printer-states.md");
    private static final Path NEW_TABLE = Path.of("target/printer-states.md");
    private static final String HEAD =
            "| what happens | the kiosk tells visitors | the counter tells the staff | the hub's health |";

    private static final Logger LOG = LoggerFactory.getLogger(PrinterStatesIT.class);

    @TempDir
    private Path folder;

    private record State(String name, Step begin, Step end, boolean stopsPrinting) {}

    private record Told(State state, Sight kiosk, Sight counter, Sight health) {
        String row() {
            return String.format(
                    "| %s | %s | %s | %s |",
                    state.name(),
                    kiosk.words().isBlank() ? "(nothing)" : kiosk.words(),
                    counter.words(),
                    health.words());
        }

        String rowWithTimes() {
            return String.format(
                    "%-22s kiosk %5s s   counter %5s s   health %5s s",
                    state.name(), kiosk.words().isBlank() ? "-" : kiosk.seconds(), counter.seconds(), health.seconds());
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void everyStateOfAPrinterIsToldToEveryoneWhoCanDoSomethingAboutIt() throws Exception {
        Path config = folder.resolve("config");
        RehearsalOffice.copy(Workplace.config(), config);
        List<Told> table = new ArrayList<>();
        try (HubProcess hub = HubProcess.start(config, folder.resolve("data"));
                HubConnection connection = hub.connect()) {
            Workplace.openDay(connection);
            try (OneKiosk kiosk = new OneKiosk(folder, config, 1, hub.place());
                    CounterClientProgram counter = counter(config, hub)) {
                List<String> _ = kiosk.services();
                ScreenHand desk = new ScreenHand(counter.scene());
                for (State state : states(kiosk)) {
                    table.add(tell(state, kiosk, desk, hub));
                }
                assertThat(table)
                        .allSatisfy(told -> assertThat(told.health().words())
                                .as(
                                        "what the hub's health says of a printer that is %s",
                                        told.state().name())
                                .isNotBlank());
                kiosk.visit("service-information");
                assertThat(PaperPile.tickets(kiosk.tickets())).hasSize(1);
            }
        }
        keep(table);
        LOG.info("Who is told what:\n{}", Files.readString(NEW_TABLE));
        assertThat(Files.readString(DOCUMENT))
                .as("the table of docs/printer-states.md; the new one is in " + NEW_TABLE)
                .contains(rows(table));
    }

    private CounterClientProgram counter(Path config, HubProcess hub) throws Exception {
        CounterClientSettings settings = CounterClientSettings.read(config, folder)
                .withHub(hub.place())
                .withCounter(1)
                .withOperator("Rina");
        HubConnection connection = hub.connect();
        return FxToolkit.call(() -> new CounterClientProgram(settings, LanguageFolders.none(), connection, true));
    }

    private static List<State> states(OneKiosk kiosk) {
        List<State> states = new ArrayList<>();
        for (Trouble trouble : List.of(
                Trouble.PAPER_NEAR_END,
                Trouble.OUT_OF_PAPER,
                Trouble.COVER_OPEN,
                Trouble.CUTTER_JAMMED,
                Trouble.OVERHEATED,
                Trouble.BROKEN,
                Trouble.OFFLINE,
                Trouble.SWITCHED_OFF,
                Trouble.NOT_READING)) {
            states.add(new State(
                    trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    () -> kiosk.printer().begin(trouble),
                    () -> kiosk.printer().end(trouble),
                    trouble != Trouble.PAPER_NEAR_END));
        }
        states.add(new State("unplugged", kiosk::unplug, kiosk::plugIn, true));
        states.add(new State(
                "queue paused",
                () -> kiosk.queue().pause(true),
                () -> kiosk.queue().pause(false),
                true));
        return states;
    }

    private Told tell(State state, OneKiosk kiosk, ScreenHand desk, HubProcess hub) throws Exception {
        Predicate<String> said = words -> !words.isBlank();
        long begun = System.nanoTime();
        state.begin().take();
        Told told;
        try (ExecutorService eyes = Executors.newFixedThreadPool(3)) {
            Future<Sight> onKiosk = watch(
                    eyes, () -> kiosk.hand().wordsOf("notice"), state.stopsPrinting() ? said : words -> true, begun);
            Future<Sight> onDesk = watch(eyes, () -> desk.words("kiosk-notice"), said, begun);
            Future<Sight> inHealth = watch(eyes, () -> notices(hub), said, begun);
            told = new Told(state, onKiosk.get(), onDesk.get(), inHealth.get());
        }
        state.end().take();
        Sight well = Sight.of(() -> notices(hub) + kiosk.hand().wordsOf("notice"), String::isBlank, System.nanoTime());
        assertThat(well.words()).as("after " + state.name()).isBlank();
        return told;
    }

    private static Future<Sight> watch(
            ExecutorService eyes, Supplier<String> look, Predicate<String> fits, long begun) {
        Callable<Sight> watching = () -> Sight.of(look, fits, begun);
        return eyes.submit(watching);
    }

    /** What the hub's health says about kiosks. */
    private static String notices(HubProcess hub) {
        try {
            return hub.health().notices().stream()
                    .filter(notice -> notice.contains("Kios"))
                    .collect(Collectors.joining(" "));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String rows(List<Told> table) {
        return table.stream().map(Told::row).collect(Collectors.joining("\n", HEAD + "\n|---|---|---|---|\n", "\n"));
    }

    private static void keep(List<Told> table) throws IOException {
        String times = table.stream().map(Told::rowWithTimes).collect(Collectors.joining("\n"));
        Files.createDirectories(NEW_TABLE.toAbsolutePath().getParent());
        Files.writeString(NEW_TABLE, rows(table) + "\nHow long it took in this run:\n" + times + "\n");
    }
}
