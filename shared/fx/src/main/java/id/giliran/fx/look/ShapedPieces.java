package id.giliran.fx.look;

import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets JavaFX break lines of Arabic on Linux. There it keeps the letters of each piece of text while it breaks lines, and
 * forgets that a piece becomes shorter when its end goes to the next line: the words at the end of a line are drawn
 * twice, or the layout fails with an {@link ArrayIndexOutOfBoundsException}, which leaves a dead screen. This memory, put in the
 * place of its own, tells pieces of different lengths apart. Seen in JavaFX 26.0.1, 26.0.2 and 27-ea; elsewhere nothing is changed.
 */
@SuppressWarnings("NonApiType") // it takes the place of a map in JavaFX
final class ShapedPieces extends LinkedHashMap<Object, Long> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ShapedPieces.class);

    /** TextRun knows no equality but its own, so this holds for the very same piece at the same length. */
    private record Piece(TextRun run, int length) {}

    @Override
    public @Nullable Long get(@Nullable Object key) {
        return super.get(atItsLength(key));
    }

    @Override
    public @Nullable Long put(Object key, Long utf8) {
        Object piece = atItsLength(key);
        return piece == null ? null : super.put(piece, utf8);
    }

    private static @Nullable Object atItsLength(@Nullable Object key) {
        return key instanceof TextRun run ? new Piece(run, run.getLength()) : key;
    }

    /** To be called once, on the FX thread, before the first text is drawn. */
    static void install() {
        try {
            Field reused = GlyphLayoutManager.class.getDeclaredField("REUSABLE_INSTANCE");
            reused.setAccessible(true);
            Object layout = reused.get(null);
            Field memory = layout.getClass().getDeclaredField("runUtf8");
            memory.setAccessible(true);
            memory.set(layout, new ShapedPieces());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError otherwiseMade) {
            LOG.debug("This JavaFX breaks lines in another way; nothing is changed.", otherwiseMade);
        }
    }
}
