package id.giliran.kiosk.typing;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes letters from a real keyboard on a screen that has keys of its own. */
public final class TypingKeys {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = '\u007f';

    private TypingKeys() {}

    /**
     * Listens while the screen has the keyboard.
     *
     * @param spaced whether the space bar types a space now; else it presses the button that has the focus
     */
    public static void listen(Node screen, Consumer<String> typed, Runnable erased, BooleanSupplier spaced) {
        Last last = new Last();
        screen.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String text = event.getCharacter();
            boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
            if (!modified && !text.isBlank() && text.chars().allMatch(TypingKeys::isPrintable)) {
                last.typed = true;
                typed.accept(text);
                event.consume();
            }
        });
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                erased.run();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && last.typed && spaced.getAsBoolean()) {
                typed.accept(" ");
                event.consume();
            } else if (event.getCode().isNavigationKey() || event.getCode() == KeyCode.TAB) {
                last.typed = false;
            }
        });
    }

    private static boolean isPrintable(int character) {
        return character > FIRST_PRINTABLE && character != DELETE;
    }

    /** Whether the last key was a letter, so that a space belongs to the words and not to a button. */
    private static final class Last {
        private boolean typed;
    }
}
