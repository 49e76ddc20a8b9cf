package id.giliran.display.hall;

/** How much of the wall the called number gets; a later one gives it more, when the panel is small for its hall. */
enum Room {
    USUAL("room-usual"),

    /** What stands beside the number is smaller, and the services are one row. */
    TIGHT("room-tight"),

    /** The last calls are one row, and nothing else stands there. */
    TIGHTEST("room-tightest");

    private final String styleClass;

    Room(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
