package id.giliran.hub.daysheet;

/** A name and its figure. */
record Line(String name, String figure) {
    static Line of(String name, int figure) {
        return new Line(name, Integer.toString(figure));
    }
}
