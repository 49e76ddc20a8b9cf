package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.keys.Keypad.Move;
import id.giliran.kiosk.visit.Ease;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a visitor hears who does not see the screen. */
final class ScreenSpeechTest {
    private final ListeningVoice voice = new ListeningVoice();

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    private ScreenStage at(String screen) {
        ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT, voice);
        stage.act(Objects.requireNonNull(Scenarios.all().get(screen)));
        stage.act(kiosk -> kiosk.visit.comfort().switchOn(Ease.SPOKEN));
        stage.act(kiosk -> kiosk.pass(1));
        return stage;
    }

    @Test
    void nothingIsSaidUntilItIsAskedFor() {
        ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT, voice);
        stage.act(kiosk -> kiosk.visit.choose("passport-new"));
        stage.act(kiosk -> kiosk.pass(2));

        assertThat(voice.said).isEmpty();
    }

    @Test
    void homeIsReadWithWhatCannotBeChosenTheFocusAndHowToGoOn() {
        at("services");

        assertThat(voice.last())
                .startsWith("id 3 Silakan pilih layanan.")
                .contains("Percepatan paspor")
                .contains("Tidak dapat dipilih.")
                .contains("Paspor baru.")
                .contains("1 dari ")
                .endsWith("tombol kembali untuk kembali.");
    }

    @Test
    void movesAreSaidAloneAndTheScreenAgainWhenAsked() {
        ScreenStage stage = at("services");
        String whole = voice.last();
        FxToolkit.await(() -> stage.face.make(Move.NEXT));
        assertThat(voice.last()).startsWith("id 3 Penggantian paspor.").contains("2 dari ");
        FxToolkit.await(() -> stage.face.make(Move.SPEAK));
        stage.act(kiosk -> kiosk.pass(1));

        assertThat(voice.last()).startsWith(whole.substring(0, 25)).endsWith("tombol kembali untuk kembali.");
    }

    @Test
    void numberIsSpelledOnTheTicketScreen() {
        at("done");

        assertThat(voice.last()).contains("A 0 1 7").contains("12").contains("Ruang tunggu A");
    }

    @Test
    void paperThatIsMarkedAsMissingIsSaidToBeMarked() {
        ScreenStage stage = at("missing-some");
        assertThat(voice.last()).contains("KTP elektronik. Terpilih.");
        FxToolkit.await(() -> stage.face.make(Move.NEXT));

        assertThat(voice.last()).doesNotContain("Terpilih");
    }

    @Test
    void faultIsReadWithItsRemedyInTheVisitorsLanguage() {
        ScreenStage stage = at("outage-hub");
        stage.act(kiosk -> kiosk.visit.speak("en"));
        stage.act(kiosk -> kiosk.pass(1));

        assertThat(voice.last())
                .startsWith("en 3 Connection lost.")
                .contains("take a number from the staff")
                .contains("Try again");
    }

    @Test
    void louderIsHeardAtOnceAndSilenceToo() {
        ScreenStage stage = at("services");
        stage.act(kiosk -> kiosk.visit.comfort().louder(1));
        stage.act(kiosk -> kiosk.pass(1));
        assertThat(voice.last()).startsWith("id 4 ");
        stage.act(kiosk -> kiosk.visit.comfort().toggle(Ease.SPOKEN));

        assertThat(voice.hushed).isTrue();
    }
}
