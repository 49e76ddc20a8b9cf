package id.giliran.protocol;

import java.util.Locale;

/** What can be the matter with a hall display that otherwise goes on. */
public enum DisplayTrouble {
    /** No sound device, or it was unplugged: calls are shown, not heard. */
    NO_SOUND,

    /** No voice for a language of the wall: its calls ring only. */
    NO_VOICE,

    /** The recorded voice lacks clips, or has broken ones. */
    CLIPS_MISSING,

    /** The called number cannot be read from the last seat. */
    PANEL_TOO_SMALL,

    /** A picture or film of the wall cannot be shown. */
    MEDIA_BROKEN,

    /** The number panel above a counter cannot be reached. */
    COUNTER_PANEL_LOST;

    /** As it is written in requests and views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
