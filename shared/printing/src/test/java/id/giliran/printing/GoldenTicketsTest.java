package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One ticket on each shipped printer, as bytes and as a picture, against files that a person has read and looked at. After
 * a wanted change of the layout, write them anew with
 * {@code mvn -pl shared/printing -am test -Dtest=GoldenTicketsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsurefire.more=-Dgolden.write=true}, look at each picture, and commit the difference.
 */
class GoldenTicketsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final int VISIBLE_GREYS = 96;
    private static final String TOKEN = "k7Qm2xVd9RtB4sYwZ0pLh3Nf8GcJ6uXa";

    static Stream<PrinterProfile> profiles() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theBytesAreThoseOfTheGoldenFile(PrinterProfile profile) throws Exception {
        String sent = HexDump.of(TicketBytes.of(ticket(), profile, TicketDesign.usual(), true));
        Path golden = GOLDEN.resolve("ticket-" + profile.name() + ".hex");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, sent);
        }

        assertThat(sent).isEqualTo(Files.readString(golden));
    }

    /** Edges of letters may come out in another grey on another computer. */
    @ParameterizedTest
    @MethodSource("profiles")
    void thePictureIsThatOfTheGoldenFile(PrinterProfile profile) throws Exception {
        BufferedImage drawn = TicketPreview.draw(ticket(), TicketDesign.usual(), profile);
        Pictures.show(drawn, "ticket-" + profile.name());
        Path golden = GOLDEN.resolve("ticket-" + profile.name() + ".png");
        if (Boolean.getBoolean("golden.write")) {
            ImageIO.write(drawn, "png", golden.toFile());
        }
        BufferedImage wanted = ImageIO.read(golden.toFile());

        assertThat(drawn.getWidth()).isEqualTo(wanted.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(wanted.getHeight());
        assertThat(Pictures.differing(drawn, wanted, VISIBLE_GREYS)).isZero();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theQrCodeOfAToken32CharactersLongCanBeScanned(PrinterProfile profile) throws Exception {
        assertThat(Scanner.scanned(TicketPreview.draw(ticket(), TicketDesign.usual(), profile)))
                .isEqualTo(TOKEN);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aReprintIsMarkedAndAnOfflineTicketSaysSo(PrinterProfile profile) throws Exception {
        BufferedImage picture = TicketPreview.draw(
                Tickets.newPassport("CETAK ULANG", "DICETAK TANPA PUSAT", TOKEN), TicketDesign.usual(), profile);
        Pictures.show(picture, "ticket-" + profile.name() + "-reprint");

        assertThat(Scanner.scanned(picture)).isEqualTo(TOKEN);
    }

    private static TicketContent ticket() {
        return Tickets.newPassport("PRIORITAS", null, TOKEN);
    }
}
