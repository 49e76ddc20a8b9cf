package id.giliran.kiosk.typing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Takes letters from a real keyboard on a screen that has keys of its own. */
public final class TypingKeys {
    /** Css class of a screen into which somebody is typing. */
    private static final String TYPING = "typing";

    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = '\u007f';

    private final Node screen;
    private final Consumer<String> letters;
    private final Runnable erase;
    private final Runnable enter;

    /** Whether the last key was a letter, so that a space or Enter belongs to the words and presses no button. */
    private boolean typing;

    private TypingKeys(Node screen, Consumer<String> letters, Runnable erase, Runnable enter) {
        this.screen = screen;
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
        TypingKeys keys = new TypingKeys(screen, letters, erase, enter);
        screen.parentProperty().subscribe(parent -> keys.type(false));
        screen.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!modified && !text.isBlank() && text.chars().allMatch(TypingKeys::isPrintable)) {
            type(true);
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
            type(false);
            enter.run();
            event.consume();
        } else if (key.isNavigationKey() || key == KeyCode.TAB) {
            type(false);
        }
    }

    private void type(boolean now) {
        typing = now;
        screen.getStyleClass().remove(TYPING);
        if (now) {
            screen.getStyleClass().add(TYPING);
        }
    }

    /** Whether this key belongs to words that are being typed, whatever it does elsewhere. */
    public static boolean want(KeyEvent pressed) {
        boolean both = pressed.getCode() == KeyCode.SPACE || pressed.getCode() == KeyCode.ENTER;
        @Nullable Node at = both && pressed.getTarget() instanceof Node target ? target : null;
        while (at != null && !at.getStyleClass().contains(TYPING)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isPrintable(int character) {
        return character > FIRST_PRINTABLE && character != DELETE;
    }
}
