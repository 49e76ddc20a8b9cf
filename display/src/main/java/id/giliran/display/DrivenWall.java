package id.giliran.display;

import id.giliran.display.announcing.AnnouncedFile;
import id.giliran.display.announcing.AnnouncedIds;
import id.giliran.display.announcing.Announcer;
import id.giliran.display.announcing.Announcing;
import id.giliran.display.announcing.Clocks;
import id.giliran.display.announcing.Crowd;
import id.giliran.display.announcing.Saying;
import id.giliran.display.announcing.Speech;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Scene;

/**
 * The first wall of a display whose hub and clocks are somebody's hand: for trials in which months pass. It has no thread of its own but
 * that which keeps the announced ids. All methods belong to the FX thread.
 */
public final class DrivenWall implements AutoCloseable {
    private final AnnouncedFile announcedFile;
    private final Announcing announcing;
    private final Wall wall;
    private long announced;

    public DrivenWall(DisplaySettings settings, LanguageFolders folders, Clocks clocks) {
        WallSettings first = settings.walls().getFirst();
        announcedFile = new AnnouncedFile(settings.data().resolve("display-announced.txt"));
        Announcer announcer =
                new Announcer(List.of(Wall.place(first)), new AnnouncedIds(announcedFile.read(), announcedFile::keep));
        announcing = new Announcing(announcer, clocks, new Counting(), Runnable::run, () -> {});
        Texts texts = DisplayProgram.texts(settings, folders);
        wall = new Wall(first, texts, announcing.turns(0), clocks.hub());
    }

    /** Months of speech would last months. */
    private final class Counting implements Speech {
        @Override
        public void expect(Saying next) {
            // Nothing is to be got ready.
        }

        @Override
        public void say(Saying saying, LocalTime officeTime, Crowd crowd, Runnable over) {
            announced++;
            over.run();
        }
    }

    public Scene scene() {
        return wall.scene();
    }

    /** Something new from the hub, or about it. */
    public void heard(Snapshot<HallView> snapshot) {
        announcing.heard(snapshot);
        wall.heard(snapshot);
    }

    /** A second has passed. */
    public void tick() {
        announcing.tick();
        wall.tick();
    }

    /** How many calls were announced so far. */
    public long announced() {
        return announced;
    }

    @Override
    public void close() {
        announcedFile.close();
    }
}
