package id.giliran.fx.look;

/**
 * The drawing a face was designed on. All sizes, in css and in Java, are written in the pixels of that drawing ("drawing
 * pixels"), and {@link ScaledPane} enlarges the whole face to the real panel: there is no other scaling.
 */
public enum Drawing {
    /** 1080 wide on the short side, portrait (1080×1920) or landscape (1920×1080). */
    KIOSK("kiosk") {
        @Override
        public double scale(double width, double height) {
            return Math.min(width, height) / 1080;
        }
    },
    /** Landscape (1920×1080), or upright (1080×1920) where it is higher than wide. */
    WALL("wall") {
        @Override
        public double scale(double width, double height) {
            return Math.min(Math.max(width, height) / 1920, Math.min(width, height) / 1080);
        }
    },
    /** 1366×768. */
    COUNTER("counter") {
        @Override
        public double scale(double width, double height) {
            return Math.min(width / 1366, height / 768);
        }
    };

    private final String styleClass;

    Drawing(String styleClass) {
        this.styleClass = styleClass;
    }

    /** Real pixels per drawing pixel on a face of this many real pixels. */
    public abstract double scale(double width, double height);

    /** Css class of the face's root, which sets the type sizes: {@code kiosk}, {@code wall} or {@code counter}. */
    public String styleClass() {
        return styleClass;
    }
}
