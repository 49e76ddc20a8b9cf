package id.giliran.kiosk.tiles;

/**
 * One service, or a heading that services stand under.
 *
 * @param letter empty for a heading
 * @param waiting the count, empty when it means nothing now
 * @param status one short line below the name
 * @param brief name's companion where there is room for one line only
 * @param open whether it can be touched
 */
public record Tile(
        String id,
        String letter,
        int colour,
        String name,
        String waiting,
        String status,
        String brief,
        Mood mood,
        boolean open) {
    public boolean isHeading() {
        return letter.isEmpty();
    }

    /** Id of the node that can be tapped. */
    String node() {
        return (isHeading() ? "heading-" : "service-") + id;
    }
}
