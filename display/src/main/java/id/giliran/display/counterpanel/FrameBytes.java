package id.giliran.display.counterpanel;

import id.giliran.display.settings.PanelFrame;
import id.giliran.display.settings.PanelFrame.Codes;
import id.giliran.display.settings.PanelFrame.Field;
import id.giliran.display.settings.PanelFrame.Letters;
import id.giliran.display.settings.PanelFrame.Padded;
import id.giliran.display.settings.PanelFrame.Sum;
import id.giliran.display.settings.PanelFrame.SumForm;
import id.giliran.display.settings.PanelFrame.Width;
import id.giliran.display.settings.PanelTemplate;
import id.giliran.protocol.view.HallView.HallCounter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a frame. */
final class FrameBytes {
    private static final int BYTE = 0xFF;

    /** Stands in a field that is too narrow for its text: better no number than a wrong one. */
    private static final String TOO_NARROW = "-";

    private final int counter;
    private final String number;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private FrameBytes(int counter, String number) {
        this.counter = counter;
        this.number = number;
    }

    /** What a panel shows while its counter is in this state. */
    static byte[] of(PanelTemplate template, HallCounter counter) {
        String number = counter.number() == null ? "" : counter.number();
        PanelFrame frame = switch (counter.state()) {
            case HallCounter.CALLED -> number.isEmpty() ? template.open() : template.called();
            case HallCounter.SERVING -> number.isEmpty() ? template.open() : template.serving();
            case HallCounter.OPEN -> template.open();
            case HallCounter.PAUSED -> template.paused();
            default -> template.closed();
        };
        return new FrameBytes(counter.counter(), number).encode(frame);
    }

    /** What a panel is told first. */
    static byte[] start(PanelTemplate template, int counter) {
        return new FrameBytes(counter, "").encode(template.start());
    }

    private byte[] encode(PanelFrame frame) {
        for (PanelFrame.Part part : frame.parts()) {
            switch (part) {
                case Codes codes -> codes.values().forEach(bytes::write);
                case Letters letters -> write(letters.text());
                case Padded padded -> write(fitted(padded.text(), padded.width()));
                case Field field -> write(fitted(text(field.content()), field.width()));
                case Sum sum -> write(sum);
            }
        }
        return bytes.toByteArray();
    }

    private String text(PanelFrame.Content content) {
        return switch (content) {
            case NUMBER -> number;
            case DIGITS -> number.replaceAll("[^0-9]", "");
            case COUNTER -> Integer.toString(counter);
        };
    }

    private static String fitted(String text, Width width) {
        int room = width.letters() - text.length();
        if (width.letters() == 0 || room == 0) {
            return text;
        }
        if (room < 0) {
            return TOO_NARROW.repeat(width.letters());
        }
        int before = switch (width.side()) {
            case LEFT -> 0;
            case CENTER -> room / 2;
            case RIGHT -> room;
        };
        String fill = Character.toString(width.fill());
        return fill.repeat(before) + text + fill.repeat(room - before);
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(Sum sum) {
        byte[] before = bytes.toByteArray();
        int value = 0;
        for (int at = sum.from(); at < before.length; at++) {
            value = sum.checksum() == PanelFrame.Checksum.XOR
                    ? value ^ (before[at] & BYTE)
                    : value + (before[at] & BYTE);
        }
        if (sum.form() == SumForm.HEX) {
            write(String.format("%02X", value & BYTE));
        } else {
            bytes.write(value & BYTE);
        }
    }
}
