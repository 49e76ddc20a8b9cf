package id.giliran.counterclient.desk;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.protocol.request.FinishRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done without the hub outlives the program, and a disk that fails. */
final class UnsentFileTest {
    @TempDir
    private Path folder;

    @Test
    void restartOfTheProgramForgetsNothing() {
        SampleDesk before = new SampleDesk(new SampleHub(), folder);
        before.show(counter().serving());
        before.lose(counter().serving());
        before.desk.primary();
        SampleDesk after = new SampleDesk(new SampleHub(), folder);
        after.hub.losesAnswers();
        after.show(counter().serving());
        assertThat(after.state().inHand().number()).isEmpty();
        assertThat(WithoutHubTest.chips(after)).containsExactly("Selesai, dikirim saat tersambung (1)");
        after.hub.fulfils();
        after.pause();
        assertThat(after.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "completed", NOW));
        assertThat(new SampleDesk(new SampleHub(), folder)
                        .delivery
                        .unsentProperty()
                        .get())
                .isEmpty();
    }

    @Test
    void fileThatCannotBeReadIsSetAsideAndTold() throws IOException {
        Path file = folder.resolve("counter-3-outbox.json");
        Files.writeString(file, "{\"acts\":[{\"key\":\"k\"");
        SampleDesk sample = new SampleDesk(new SampleHub(), folder);
        assertThat(sample.delivery.newsProperty().get())
                .hasSize(1)
                .first()
                .asString()
                .contains("disisihkan sebagai counter-3-outbox.json.unreadable-1");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("counter-3-outbox.json.unreadable-1")).hasContent("{\"acts\":[{\"key\":\"k\"");
    }

    @Test
    void diskThatTakesNothingIsToldAndTheActIsSentAllTheSame() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        SampleDesk sample = new SampleDesk(new SampleHub(), noFolder);
        sample.show(counter().serving());
        sample.lose(counter().serving());
        sample.desk.primary();
        assertThat(String.join(" ", sample.delivery.newsProperty().get()))
                .contains("Biarkan program ini terbuka sampai hub tersambung");
        sample.hub.fulfils();
        sample.pause();
        assertThat(sample.hub.acts()).last().isEqualTo("finish");
        assertThat(sample.delivery.unsentProperty().get()).isEmpty();
    }
}
