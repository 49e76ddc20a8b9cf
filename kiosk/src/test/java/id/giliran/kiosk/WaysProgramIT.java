package id.giliran.kiosk;

import static id.giliran.kiosk.KioskOnStage.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.protocol.request.IssueTicketRequest;
import java.io.IOException;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to a number on the real screens: fingers, keys, and a scanner that types as a keyboard. */
final class WaysProgramIT {
    @TempDir
    private Path tickets;

    private KioskOnStage at;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void open() throws IOException {
        PaperPrinterPort printer =
                new PaperPrinterPort(tickets, PrinterProfile.generic80().roll());
        at = KioskOnStage.open(Ways.withAppointments(), tickets, printer);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void scannedCodeTakesANumberAndItsEnterPressesNothing() {
        scan("MP-2026 0042");

        until(() -> at.find("appointment-take") != null);
        assertThat(at.hub.codes).containsExactly("MP-2026 0042");
        assertThat(at.hub.requests).isEmpty();
        at.tap("appointment-take");
        at.tap("take-number");
        until(() -> at.find("done") != null);
        assertThat(at.hub.requests)
                .containsExactly(new IssueTicketRequest("stay-permit", "id", null, null, "MP-2026 0042"));
    }

    @Test
    void codeMayBeTypedOnTheScreen() {
        at.tap("check-in");
        at.tap("key-a");
        at.tap("key-7");
        at.tap("key-erase");
        at.tap("key-4");
        at.tap("check-in-send");

        until(() -> at.find("appointment-take") != null);
        assertThat(at.hub.codes).containsExactly("A4");
    }

    @Test
    void codeMayBeTypedOnARealKeyboard() {
        at.tap("check-in");
        until(() -> at.find("check-in-send") != null);
        type("k 9\r");

        until(() -> at.find("appointment-take") != null);
        assertThat(at.hub.codes).containsExactly("K 9");
    }

    @Test
    void fingersAndKeysFindAServiceTogether() {
        at.tap("search");
        at.tap("key-i");
        until(() -> at.find("key-space") != null);
        type("nfo");
        until(() -> typed().equals("Info"));
        type(" ");
        type("x");
        until(() -> typed().equals("Info\u00a0x"));
        at.robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        at.tap("service-information");

        until(() -> at.find("done") != null);
        assertThat(at.hub.requests).containsExactly(new IssueTicketRequest("information", "id", null));
    }

    private String typed() {
        return FxToolkit.call(() -> ((Labeled) at.kiosk.scene().lookup(".typed-words")).getText());
    }

    /** As fast as a scanner, however slow this machine is: all in one turn of the screen's thread. */
    private void scan(String code) {
        type(code + "\r");
    }

    private void type(String letters) {
        FxToolkit.await(() -> letters.codePoints().forEach(this::press));
    }

    private void press(int letter) {
        String text = Character.toString(letter);
        KeyCode code = letter == '\r' ? KeyCode.ENTER : letter == ' ' ? KeyCode.SPACE : KeyCode.UNDEFINED;
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        Node focused = at.kiosk.scene().getFocusOwner();
        Event.fireEvent(focused == null ? at.kiosk.scene().getRoot() : focused, event);
    }
}
