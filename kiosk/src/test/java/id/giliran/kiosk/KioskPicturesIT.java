package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KioskPicturesIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void eachScreenIsDrawnWithoutAWindow() throws IOException, SettingsException {
        try (PeerHub hub = new PeerHub(Offices.open(), folder);
                KioskProgram kiosk = program(hub);
                KioskPictures pictures = new KioskPictures(kiosk, folder)) {
            pictures.begin();
            until("kiosk-services.png");
            await().atMost(LIMIT)
                    .until(() -> FxToolkit.call(() -> kiosk.scene().lookup("#service-information") != null));
            FxToolkit.await(() -> ((Button) kiosk.scene().lookup("#service-information")).fire());
            until("kiosk-done.png");

            assertThat(ImageIO.read(folder.resolve("kiosk.png").toFile()).getHeight())
                    .isEqualTo(1920);
        }
    }

    private KioskProgram program(PeerHub hub) throws SettingsException {
        KioskSettings settings = KioskSettings.read(Path.of("..", "config"), folder)
                .withHub(hub.place())
                .windowed(1080, 1920);
        return new KioskProgram(
                settings,
                LanguageFolders.read(Path.of("..", "config")),
                PrinterSettings.paper("generic80", folder).printer());
    }

    private void until(String picture) {
        await().atMost(LIMIT).until(() -> Files.exists(folder.resolve(picture)));
    }
}
