package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.TicketElement.Image;
import id.giliran.printing.TicketElement.KeptImage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Look at the pictures in target/screens whenever the drawing of pictures changes. */
class LogoTest {
    @TempDir
    private Path folder;

    static Stream<PrinterProfile> profiles() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aLogoIsSentOnAFastLineAndKeptByThePrinterForASlowOne(PrinterProfile profile) throws Exception {
        TicketDesign design = Designs.withLogo(folder);
        TicketContent ticket = Tickets.newPassport();
        BufferedImage fast = TicketPreview.draw(ticket, design, profile, true);
        Pictures.show(fast, "ticket-" + profile.name() + "-logo");

        assertThat(new TicketLayout(profile, design, true).arrange(ticket).getFirst())
                .isInstanceOfSatisfying(
                        Image.class, image -> assertThat(image.dots().width()).isEqualTo(profile.dotsIn(24)));
        assertThat(new TicketLayout(profile, design, false).arrange(ticket))
                .startsWith(new KeptImage(1, TicketElement.Alignment.CENTER));
        assertThat(Scanner.scanned(fast)).isEqualTo(Tickets.QR_TEXT);
    }

    @Test
    void aLogoThatThePrinterDoesNotKeepIsLeftOutOnASlowLine() throws Exception {
        TicketDesign design = Designs.withPhotograph(folder);

        assertThat(new TicketLayout(PrinterProfile.generic80(), design, false).arrange(Tickets.newPassport()))
                .noneMatch(element -> element instanceof Image || element instanceof KeptImage);
    }

    @Test
    void greysBecomeAPatternThatGetsThinnerTowardsWhite() throws Exception {
        TicketDesign design = Designs.withPhotograph(folder);
        TicketLayout layout = new TicketLayout(PrinterProfile.generic80(), design, true);
        Pictures.show(
                TicketPreview.draw(Tickets.newPassport(), design, PrinterProfile.generic80()), "ticket-photograph");
        Image logo = (Image) layout.arrange(Tickets.newPassport()).getFirst();
        int third = logo.dots().width() / 3;

        assertThat(black(logo, third, third + 8)).isGreaterThan(black(logo, 2 * third, 2 * third + 8));
    }

    private static int black(Image logo, int from, int to) {
        int black = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < logo.dots().height(); y++) {
                black += logo.dots().black(x, y) ? 1 : 0;
            }
        }
        return black;
    }
}
