package id.giliran.printing.command;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.PrinterProfile.Cutter;
import id.giliran.printing.PrinterProfile.Image;
import id.giliran.printing.PrinterProfile.Presenter;
import id.giliran.printing.TechnicianTicket;
import id.giliran.printing.escpos.Letters;
import id.giliran.printing.port.PrinterException;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Asks what is seen on a test ticket, and changes the profile until it is right. */
final class SeenTicket {
    private static final int MOST_TICKETS = 6;

    private static final int FONT_A_DOTS = 12;

    /** Heads of 512 dots on 80 mm paper are those of 180 dpi, as Epson's TM-T88 has them. */
    private static final int COARSE_HEAD_DOTS = 512;

    private static final int COARSE_DPI = 180;
    private static final int WIDE_PAPER_MILLIMETRES = 72;

    private final Dialogue dialogue;
    private final ProfileDraft draft;
    private final Printing printing;

    /** A ticket for a profile. */
    @FunctionalInterface
    interface Bytes {
        byte[] of(PrinterProfile profile);
    }

    /** Prints a ticket; false when the technician gives up. */
    @FunctionalInterface
    interface Printing {
        boolean print(Bytes bytes) throws SettingsException, IOException, AnswersEndedException, PrinterException;
    }

    SeenTicket(Dialogue dialogue, ProfileDraft draft, Printing printing) {
        this.dialogue = dialogue;
        this.draft = draft;
        this.printing = printing;
    }

    /** Prints and asks until nothing is to be changed; false when no ticket comes, or it never becomes right. */
    boolean isRight() throws SettingsException, IOException, AnswersEndedException, PrinterException {
        for (int ticket = 0; ticket < MOST_TICKETS; ticket++) {
            if (!printing.print(TechnicianTicket::of)) {
                return false;
            }
            if (!dialogue.yes("Did a ticket come out, with words on it that can be read?")) {
                dialogue.say(
                        "Strange letters mean a wrong speed (baud), missing lines a wrong flow control; no paper at"
                                + " all a wrong port. Look at the printer's self-test page and start the setup again.");
                return false;
            }
            if (!changed(draft.profile())) {
                return true;
            }
            dialogue.say("Now the same with the changed facts.");
        }
        dialogue.say("The ticket is still not right: take another profile, or write one by hand (config/printers).");
        return false;
    }

    private boolean changed(PrinterProfile profile)
            throws SettingsException, IOException, AnswersEndedException, PrinterException {
        boolean width = widthChanged(profile);
        boolean letters = lettersChanged(profile);
        boolean code = codeChanged(profile);
        boolean cut = cutterChanged(profile);
        return width || letters || code || cut;
    }

    private boolean widthChanged(PrinterProfile profile)
            throws SettingsException, IOException, AnswersEndedException, PrinterException {
        if (dialogue.yes(
                "Does the row of digits stand on ONE line, and do its last digit and the right end of the black"
                        + " bar reach the right edge of what can be printed?")) {
            return false;
        }
        if (!printing.print(TechnicianTicket::ofWidths)) {
            return false;
        }
        int columns = oneOf(
                "Which is the largest number at the end of a row that stands on ONE line?",
                TechnicianTicket.COLUMNS,
                profile.columns());
        int dots = profile.image() == Image.NONE
                ? columns * profile.fontWidthDots()
                : oneOf(
                        "Which is the largest bar with a small white gap before BOTH its ends?",
                        TechnicianTicket.DOTS,
                        profile.dots());
        return widthIs(profile, columns, dots);
    }

    private boolean widthIs(PrinterProfile profile, int columns, int dots) {
        if (columns == profile.columns() && dots == profile.dots()) {
            return false;
        }
        draft.change("dots", dots);
        draft.change("columns", columns);
        draft.change("font-width-dots", Math.min(FONT_A_DOTS, dots / columns));
        if (dots == COARSE_HEAD_DOTS && profile.paperMillimetres() > WIDE_PAPER_MILLIMETRES) {
            draft.change("dpi", COARSE_DPI);
        }
        return true;
    }

    private int oneOf(String question, List<Integer> numbers, int offered) throws IOException, AnswersEndedException {
        while (true) {
            int answer = dialogue.number(question, offered, numbers.getFirst(), numbers.getLast());
            if (numbers.contains(answer)) {
                return answer;
            }
            dialogue.say("Please answer with one of " + numbers + ".");
        }
    }

    private boolean lettersChanged(PrinterProfile profile) throws IOException, AnswersEndedException {
        if (profile.letters() == Letters.ASCII
                || dialogue.yes(
                        "Does the line \"Letters\" show e with two accents, n with a tilde, u with dots, a c with a"
                                + " tail, a degree and a pound sign?")) {
            return false;
        }
        draft.change("letters", "ascii");
        draft.change("code-page", 0);
        return true;
    }

    private boolean codeChanged(PrinterProfile profile) throws IOException, AnswersEndedException {
        boolean promised = profile.nativeQr() || profile.image() != Image.NONE;
        if (!promised || dialogue.yes("Is the square code (QR) there, whole and black?")) {
            return false;
        }
        if (profile.nativeQr()) {
            draft.change("native-qr", false);
            dialogue.say("Then the code is sent as an image.");
            return true;
        }
        Image next = switch (profile.image()) {
            case RASTER -> Image.GRAPHICS;
            case GRAPHICS -> Image.COLUMNS;
            case COLUMNS, NONE -> Image.NONE;
        };
        if (next == Image.NONE) {
            throw new IllegalArgumentException(
                    "The printer shows no QR code in any of the ways that are known here, and"
                            + " a ticket needs one. Nothing was written: print through its driver (a print queue with --graphic).");
        }
        draft.change("image", next.name().toLowerCase(Locale.ROOT));
        dialogue.say("Then images are sent in another way (" + next.name().toLowerCase(Locale.ROOT) + ").");
        return true;
    }

    private boolean cutterChanged(PrinterProfile profile) throws IOException, AnswersEndedException {
        boolean promised = profile.cutter() != Cutter.NONE || profile.presenter() != Presenter.NONE;
        if (!promised) {
            return false;
        }
        if (dialogue.yes("Did the printer cut the ticket off by itself?")) {
            return false;
        }
        draft.change("cutter", "none");
        draft.change("presenter", "none");
        return true;
    }
}
