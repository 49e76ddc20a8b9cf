package id.giliran.display.hall;

import id.giliran.fx.look.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Sets what the office says into a box: as large as it fits, smaller when it is long, on several pages when it is longer.
 *
 * @param width of the box in drawing pixels
 * @param height of the box
 * @param sizes of the type, largest first
 */
record NoticePages(double width, double height, List<Integer> sizes) {
    /** The second language is set smaller. */
    static final double OTHER_SHARE = 0.72;

    /** A sentence that needs more is no notice; its last page is set as small as it must be. */
    private static final int MOST_PAGES = 12;

    NoticePages {
        sizes = List.copyOf(sizes);
    }

    /**
     * One page.
     *
     * @param size of the first language's type
     */
    record Page(Words words, int size) {}

    List<Page> of(List<Words> sentences) {
        List<Page> pages = new ArrayList<>();
        sentences.forEach(sentence -> pages.addAll(of(sentence)));
        return pages;
    }

    private List<Page> of(Words sentence) {
        List<Words> parts = List.of(sentence);
        for (int count = 1; count <= MOST_PAGES; count++) {
            parts = split(sentence, count);
            for (int size : sizes) {
                if (parts.stream().allMatch(part -> fits(part, size))) {
                    return set(parts, size);
                }
            }
        }
        return set(parts, sizes.getLast());
    }

    private static List<Page> set(List<Words> parts, int size) {
        return parts.stream().map(part -> new Page(part, size)).toList();
    }

    private boolean fits(Words part, int size) {
        return height(part.main(), size) + height(part.other(), size * OTHER_SHARE) <= height;
    }

    private double height(String words, double size) {
        if (words.isEmpty()) {
            return 0;
        }
        Text ruler = new Text(words);
        ruler.setFont(Font.font(Look.FAMILY_SEMIBOLD, size));
        ruler.setWrappingWidth(width);
        return Math.ceil(ruler.getLayoutBounds().getHeight());
    }

    private static List<Words> split(Words sentence, int count) {
        List<String> main = split(sentence.main(), count);
        List<String> other = split(sentence.other(), count);
        List<Words> parts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            parts.add(new Words(main.get(at), other.get(at)));
        }
        return parts;
    }

    /** At spaces, in parts of about the same length. */
    private static List<String> split(String words, int count) {
        List<String> parts = new ArrayList<>();
        String rest = words;
        for (int left = count; left > 1; left--) {
            int space = rest.indexOf(' ', rest.length() / left);
            int end = space < 0 ? rest.length() : space;
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }
}
