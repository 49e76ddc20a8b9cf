package id.giliran.kiosk.services;

import id.giliran.kiosk.tiles.Tile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the home screen says now.
 *
 * @param title in the visitor's language
 * @param titleElsewhere the same in the other languages, so that a stranger knows that theirs is here
 * @param notice what is the matter with the connection or the printer
 * @param message shown instead of the services when none of them can be had
 * @param tools what leads to a service in another way
 * @param priority absent when the office has no priority groups
 */
record HomePage(
        String title,
        String titleElsewhere,
        @Nullable Notice notice,
        @Nullable Message message,
        List<Tile> tiles,
        Tools tools,
        @Nullable PriorityBand priority) {
    HomePage {
        tiles = List.copyOf(tiles);
    }

    /** One line about the connection or the printer. */
    record Notice(Kind kind, String words) {

        /** What a notice is about. */
        enum Kind {
            /** No number can be had. */
            TROUBLE,
            /** Something waits in the printer's mouth. */
            TICKET,
            /** Numbers can be had all the same. */
            CALM
        }
    }

    /**
     * A whole page that says one thing.
     *
     * @param elsewhere the same in the other languages, for there is nothing to choose that would lead on
     */
    record Message(String title, String body, List<String> elsewhere) {
        Message {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * Other ways to a number than the tiles.
     *
     * @param search by what the visitor wants to do
     * @param checkIn with the code of an appointment
     */
    record Tools(boolean search, boolean checkIn) {
        static final Tools NONE = new Tools(false, false);
    }

    /** The offer of priority, or the group that was chosen. */
    record PriorityBand(String title, String body, Offer offer) {}

    /** What can be done in the band. */
    enum Offer {
        /** A group can be chosen. */
        OPEN,
        /** One was chosen and can be given up. */
        CHOSEN,
        /** Nobody gets priority any more; the band says so. */
        NONE
    }
}
