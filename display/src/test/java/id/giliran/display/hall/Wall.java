package id.giliran.display.hall;

import static org.awaitility.Awaitility.await;

import id.giliran.display.announcing.AnnouncedIds;
import id.giliran.display.announcing.Announcer;
import id.giliran.display.announcing.Announcing;
import id.giliran.display.announcing.Clocks;
import id.giliran.display.announcing.Crowd;
import id.giliran.display.announcing.Place;
import id.giliran.display.announcing.Saying;
import id.giliran.display.announcing.Speech;
import id.giliran.display.announcing.Zone;
import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;

/** A wall whose time a test sets. The view model works without JavaFX being started; {@link #scene} needs it. */
final class Wall {
    static final Duration DWELL = Duration.ofSeconds(6);

    final AtomicInteger chimes = new AtomicInteger();
    final HallViewModel viewModel;
    final Announcing announcing;
    final Texts texts;
    private final WallSettings settings;
    private Duration running = Duration.ZERO;

    Wall(String... languages) {
        this(WallSettings.windowed().still(), languages);
    }

    Wall(WallSettings settings, String... languages) {
        this.settings = settings;
        Announcer announcer =
                new Announcer(List.of(new Place(Zone.ALL, DWELL, true)), new AnnouncedIds(List.of(), ids -> {}));
        Clocks clocks = new Clocks(() -> Optional.of(Halls.NOW.plus(running)), () -> running);
        announcing = new Announcing(announcer, clocks, new Chimes(), Runnable::run, () -> {});
        texts = Shipped.texts(languages);
        viewModel = new HallViewModel(settings, new BoardWords(texts), announcing.turns(0), clocks.hub());
    }

    /** Counts announcements, and is over at once. */
    private final class Chimes implements Speech {
        @Override
        public void expect(Saying next) {
            // A chime needs no preparation.
        }

        @Override
        public void say(Saying saying, LocalTime officeTime, Crowd crowd, Runnable over) {
            chimes.incrementAndGet();
            over.run();
        }
    }

    void hear(Snapshot<HallView> snapshot) {
        announcing.heard(snapshot);
        viewModel.heard(snapshot);
    }

    void pass(Duration time) {
        running = running.plus(time);
        announcing.tick();
        viewModel.tick();
    }

    /** Lets so many announcements have their time. */
    void passDwells(int count) {
        for (int at = 0; at < count; at++) {
            pass(DWELL);
        }
    }

    Board board() {
        return viewModel.board();
    }

    Board.Called called() {
        return (Board.Called) board().center();
    }

    Board.Message message() {
        return (Board.Message) board().center();
    }

    /** The board as it is now, drawn without motion. */
    Scene scene(Theme theme, double width, double height) {
        return drawn(theme, width, height).root().getScene();
    }

    /** The same, to ask it for its sizes. */
    HallBoard drawn(Theme theme, double width, double height) {
        HallBoard drawn = FxToolkit.call(() -> {
            HallBoard made = new HallBoard(settings);
            Look.dress(new Scene(made.root(), width, height), theme, HallBoard.SHEET);
            Lettering.follow(made.root(), texts);
            made.show(board());
            return made;
        });
        if (settings.layout() == Layout.MIXED && settings.media().isPresent()) {
            await().atMost(Duration.ofSeconds(30)).until(drawn::hasSlide);
        }
        // More than once: what is sized by its style sheet, or by its own size, asks for another layout.
        FxToolkit.await(() -> {
            for (int pass = 0; pass < 4; pass++) {
                drawn.root().applyCss();
                drawn.root().layout();
            }
        });
        return drawn;
    }
}
