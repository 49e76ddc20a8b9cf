package id.giliran.fx.admission;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.admission.AdmissionWords.Face;
import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.look.Styles;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Admission.TurnedAway.Reason;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdmissionFaceTest {
    /** A picture of everything, for a person who looks, and takes the time. */
    private static final boolean ALL_PICTURES = "all".equals(System.getProperty("giliran.pictures"));

    private static final List<String> LANGUAGES = List.of("id", "en", "zh", "ar");
    private static final double ROUNDING = 2;

    /** Height of the digits in real pixels. */
    private static final double LEAST_CODE = 60;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @CsvSource({
        "KIOSK, KIOSK, 1080, 1920",
        "KIOSK, KIOSK, 1920, 1080",
        "WALL, DISPLAY, 1920, 1080",
        "WALL, DISPLAY, 1080, 1920",
        "COUNTER, COUNTER, 1366, 768",
        "COUNTER, COUNTER, 1024, 640"
    })
    void nothingIsCutAndTheCodeIsLarge(Drawing drawing, Face face, int width, int height) throws IOException {
        List<String> cut = new ArrayList<>();
        for (String language : LANGUAGES) {
            Texts texts = texts(language);
            Scene scene = scene(drawing, texts, width, height);
            for (Map.Entry<String, AdmissionSign> each :
                    signs(new AdmissionWords(folders(), texts, face, "Kios 1")).entrySet()) {
                AdmissionSign sign = each.getValue();
                show(scene, sign);
                String name = face.name().toLowerCase(Locale.ROOT) + "-" + (width > height ? "" : "upright-")
                        + each.getKey() + "-" + language;
                FxToolkit.call(() -> cut(scene)).forEach(words -> cut.add(name + ": " + words));
                draw(scene, name, language.equals("id") && each.getKey().matches("waiting|revoked"));
                if (sign.code().isPresent()) {
                    HeroNumber code = FxToolkit.call(() -> (HeroNumber) scene.lookup("#admission-code"));
                    double scale = drawing.scale(width, height);
                    assertThat(code.digitHeight() * scale).as(name).isGreaterThan(LEAST_CODE);
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void moreContrastIsDrawnToo() throws IOException {
        Texts texts = texts("id");
        AdmissionSign sign = sign(
                new AdmissionWords(folders(), texts, Face.KIOSK, "Kios 1"),
                new Admission.Waiting("482913", "192.168.1.10"));
        Scene scene = scene(Drawing.KIOSK, texts, 1080, 1920);
        show(scene, sign);
        FxToolkit.await(() -> Look.dress(scene, Theme.HIGH_CONTRAST));
        draw(scene, "kiosk-upright-waiting-high-contrast", true);
        assertThat(FxToolkit.call(() -> cut(scene))).isEmpty();
    }

    @Test
    void searchThatHasOnlyBegunIsNotToldAndALongerOneIs() throws Exception {
        AdmissionWords words = new AdmissionWords(folders(), texts("id"), Face.KIOSK, "Kios 1");
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        AdmissionFace face = FxToolkit.call(() -> {
            AdmissionFace made = new AdmissionFace(Styles.GROUND_PAPER);
            made.toldProperty().addListener((property, before, sign) -> told.complete(sign.isPresent()));
            made.show(words.sign(new Admission.Searching("192.168.1.10:8765")));
            return made;
        });
        assertThat(told).isNotDone();
        assertThat(told.get(20, TimeUnit.SECONDS)).isTrue();
        FxToolkit.await(() -> face.show(Optional.empty()));
        assertThat(FxToolkit.call(face::isVisible)).isFalse();
    }

    @Test
    void onlyACounterWhoseOwnHubTurnedItAwayIsPairedAgainByAFinger() {
        assertThat(buttons(Face.COUNTER)).containsExactly(Reason.REVOKED);
        assertThat(buttons(Face.KIOSK)).isEmpty();
        assertThat(buttons(Face.DISPLAY)).isEmpty();
    }

    @Test
    void buttonAsksForANewPairing() {
        List<String> asked = new ArrayList<>();
        AdmissionWords words = new AdmissionWords(folders(), texts("id"), Face.COUNTER, "Loket 3");
        FxToolkit.await(() -> {
            AdmissionFace face = new AdmissionFace(Styles.GROUND_PAPER, () -> asked.add("again"));
            face.show(words.sign(new Admission.TurnedAway(Reason.REVOKED, "")));
            ((Button) face.lookup("#pair-again")).fire();
        });
        assertThat(asked).containsExactly("again");
    }

    private static List<Reason> buttons(Face face) {
        AdmissionWords words = new AdmissionWords(folders(), texts("id"), face, "Loket 3");
        return List.of(Reason.values()).stream()
                .filter(why ->
                        sign(words, new Admission.TurnedAway(why, "")).button().isPresent())
                .toList();
    }

    private static AdmissionSign sign(AdmissionWords words, Admission standing) {
        return words.sign(standing).orElseThrow();
    }

    private static Map<String, AdmissionSign> signs(AdmissionWords words) {
        Map<String, AdmissionSign> signs = new LinkedHashMap<>();
        signs.put(
                "searching",
                sign(words, new Admission.Searching("192.168.1.10:8765, and every hub that answers on this network")));
        signs.put("waiting", sign(words, new Admission.Waiting("482913", "192.168.1.10:8765")));
        for (Reason why : Reason.values()) {
            signs.put(
                    why.name().toLowerCase(Locale.ROOT),
                    sign(
                            words,
                            new Admission.TurnedAway(
                                    why,
                                    "The hub at 192.168.1.10:8765 says: this device was revoked on 2026-11-22 by the console.")));
        }
        return signs;
    }

    private static Scene scene(Drawing drawing, Texts texts, int width, int height) {
        return FxToolkit.call(() -> {
            AdmissionFace face = new AdmissionFace(drawing == Drawing.WALL ? Styles.GROUND_DEEP : Styles.GROUND_PAPER);
            Scene scene = new Scene(new ScaledPane(drawing, face), width, height);
            Look.dress(scene, Theme.LIGHT);
            Lettering.follow(scene.getRoot(), texts);
            return scene;
        });
    }

    private static void show(Scene scene, AdmissionSign sign) {
        FxToolkit.await(() -> {
            AdmissionFace face = (AdmissionFace) scene.lookup("#admission");
            face.show(Optional.of(sign));
            face.setVisible(true);
        });
        settle(scene);
    }

    private static void settle(Scene scene) {
        FxToolkit.await(() -> {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
    }

    private static void draw(Scene scene, String name, boolean wanted) throws IOException {
        if (wanted || ALL_PICTURES) {
            settle(scene);
            Picture.save(scene, Path.of("target/screens/admission-" + name + ".png"));
        }
    }

    /** Words that are shortened, or drawn outside of the scene. */
    private static List<String> cut(Scene scene) {
        List<String> cut = new ArrayList<>();
        for (Node node : scene.getRoot().lookupAll(".label")) {
            if (node instanceof Labeled label
                    && isShown(label)
                    && !label.getText().isEmpty()) {
                Text drawn = (Text) label.lookup(".text");
                Bounds ink = drawn.localToScene(drawn.getBoundsInLocal());
                boolean outside = ink.getMinX() < 0
                        || ink.getMinY() < 0
                        || ink.getMaxX() > scene.getWidth()
                        || ink.getMaxY() > scene.getHeight();
                boolean low = label.getHeight() + ROUNDING < label.prefHeight(label.getWidth());
                if (outside || low || !drawn.getText().equals(label.getText())) {
                    cut.add("\"" + label.getText() + "\" " + ink);
                }
            }
        }
        return cut;
    }

    private static boolean isShown(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static Texts texts(String language) {
        Texts texts = Texts.load(AdmissionWords.class, folders(), AdmissionWords.FILE, LANGUAGES);
        texts.setLanguage(language);
        return texts;
    }

    private static LanguageFolders folders() {
        try {
            return LanguageFolders.read(Path.of("..", "..", "config"));
        } catch (SettingsException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
