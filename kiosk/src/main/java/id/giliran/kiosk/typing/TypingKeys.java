package id.giliran.kiosk.typing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes letters from a real keyboard on a screen that has keys of its own. */
public final class TypingKeys {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = '\u007f';

    private final Consumer<String> letters;
    private final Runnable erase;
    private final Runnable enter;

    /** Whether the last key was a letter, so that a space or Enter belongs to the words and presses no button. */
    private boolean typing;

    private TypingKeys(Consumer<String> letters, Runnable erase, Runnable enter) {
        this.letters = letters;
        this.erase = erase;
        this.enter = enter;
    }

    /**
     * Listens while the screen has the keyboard.
     *
     * @param letters takes each letter, and the space between two words
     * @param enter what Enter does after a letter
     */
    public static void listen(Node screen, Consumer<String> letters, Runnable erase, Runnable enter) {
        TypingKeys keys = new TypingKeys(letters, erase, enter);
        screen.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!modified && !text.isBlank() && text.chars().allMatch(TypingKeys::isPrintable)) {
            typing = true;
            letters.accept(text);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.BACK_SPACE) {
            erase.run();
            event.consume();
        } else if (typing && key == KeyCode.SPACE) {
            letters.accept(" ");
            event.consume();
        } else if (typing && key == KeyCode.ENTER) {
            typing = false;
            enter.run();
            event.consume();
        } else if (key.isNavigationKey() || key == KeyCode.TAB) {
            typing = false;
        }
    }

    private static boolean isPrintable(int character) {
        return character > FIRST_PRINTABLE && character != DELETE;
    }
}
