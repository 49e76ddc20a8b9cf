package id.giliran.kiosk.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts what comes from a serial scanner into codes: each ends with a carriage return, a line feed or a tab, or when nothing more comes. */
final class LineEar {
    /** Longer than any code; noise of a wrong speed ends here. */
    private static final int MOST = 1_000;

    private static final byte FIRST_PRINTABLE = ' ';

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Optional<String> hear(byte one) {
        boolean control = one >= 0 && one < FIRST_PRINTABLE;
        if (control || heard.size() >= MOST) {
            return silence();
        }
        heard.write(one);
        return Optional.empty();
    }

    /** Nothing more comes for now. */
    Optional<String> silence() {
        String code = heard.toString(StandardCharsets.UTF_8).strip();
        heard.reset();
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
