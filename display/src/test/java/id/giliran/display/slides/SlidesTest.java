package id.giliran.display.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlidesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void picturesAreShownInTheOrderOfTheirNames() throws Exception {
        picture("b.png", 20, 10);
        picture("a.jpg", 30, 10);
        Files.writeString(folder.resolve("notes.txt"), "no picture");
        Slides slides = new Slides(folder);
        assertThat(shown(slides, 0).orElseThrow().getWidth()).isEqualTo(30);
        assertThat(shown(slides, 1).orElseThrow().getWidth()).isEqualTo(20);
        assertThat(shown(slides, 2).orElseThrow().getWidth()).isEqualTo(30);
    }

    @Test
    void aPictureIsDecodedAtTheSizeOfItsRoomAndNeverEnlarged() throws Exception {
        picture("large.png", 800, 200);
        Image image = shown(new Slides(folder), 0).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(100);
    }

    @Test
    void aPictureEndsWithTheDayInItsName() throws Exception {
        picture("market until 2026-11-22.png", 10, 10);
        picture("holiday until 2026-11-23.png", 20, 10);
        picture("until 2026-13-40.png", 30, 10);
        assertThat(new SlideFolder(folder).slides(TODAY))
                .extracting(SlideFolder::name)
                .containsExactly("holiday until 2026-11-23.png", "until 2026-13-40.png");
    }

    @Test
    void aBrokenPictureIsSkippedAndToldUntilItIsGone() throws Exception {
        Files.writeString(folder.resolve("a.png"), "not a picture");
        picture("b.png", 20, 10);
        Slides slides = new Slides(folder);
        assertThat(shown(slides, 0).orElseThrow().getWidth()).isEqualTo(20);
        assertThat(slides.complaints())
                .containsExactly("The picture a.png cannot be shown: it is no png or jpg picture."
                        + " Put another one in its place, or take it away.");
        Files.delete(folder.resolve("a.png"));
        assertThat(shown(slides, 4)).isPresent();
        assertThat(slides.complaints()).isEmpty();
    }

    @Test
    void aPictureThatIsCutShortIsToldToo() throws Exception {
        picture("a.png", 300, 300);
        byte[] whole = Files.readAllBytes(folder.resolve("a.png"));
        Files.write(folder.resolve("a.png"), Arrays.copyOf(whole, 60));
        Slides slides = new Slides(folder);
        assertThat(shown(slides, 0)).isEmpty();
        assertThat(slides.complaints()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws Exception {
        Slides slides = new Slides(folder.resolve("pictures"));
        assertThat(shown(slides, 0)).isEmpty();
        assertThat(slides.complaints()).singleElement().asString().contains("cannot be read. Make it");
    }

    @Test
    void theFolderIsReadAgainAfterAMinute() throws Exception {
        Slides slides = new Slides(folder);
        assertThat(shown(slides, 0)).isEmpty();
        picture("a.png", 20, 10);
        assertThat(shown(slides, 1)).isEmpty();
        assertThat(shown(slides, 4)).isPresent();
    }

    /** What the turn brings; the turn after it is not taken before this one is done. */
    private static Optional<Image> shown(Slides slides, long turn) throws InterruptedException {
        BlockingQueue<Optional<Image>> received = new ArrayBlockingQueue<>(9);
        Slides.Turn asked = new Slides.Turn(turn, TODAY, 400, 400);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            slides.show(asked, received::offer);
            return !received.isEmpty();
        });
        return received.take();
    }

    private void picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                image,
                name.substring(name.lastIndexOf('.') + 1),
                folder.resolve(name).toFile());
    }
}
