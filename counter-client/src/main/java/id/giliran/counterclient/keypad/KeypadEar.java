package id.giliran.counterclient.keypad;

import id.giliran.counterclient.keys.KeyUse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the keys in what a line sends, wherever frames begin and whatever noise lies between them. Not for several threads at once. */
final class KeypadEar {
    private final List<KeypadLayout.Pressed> keys;
    private final byte[] heard;
    private int length;

    KeypadEar(List<KeypadLayout.Pressed> keys) {
        this.keys = keys;
        this.heard = new byte
                [keys.stream().mapToInt(key -> key.frame().bytes().length).max().orElse(1)];
    }

    /** Takes one byte more, and says which key it completes. */
    Optional<List<KeyUse>> hear(byte one) {
        if (length == heard.length) {
            System.arraycopy(heard, 1, heard, 0, heard.length - 1);
            length--;
        }
        heard[length++] = one;
        Optional<List<KeyUse>> pressed = keys.stream()
                .filter(key -> key.frame().isLastOf(heard, length))
                .findFirst()
                .map(KeypadLayout.Pressed::does);
        if (pressed.isPresent()) {
            forget();
        }
        return pressed;
    }

    /** What came before the line broke belongs to nothing that comes after. */
    void forget() {
        Arrays.fill(heard, (byte) 0);
        length = 0;
    }
}
