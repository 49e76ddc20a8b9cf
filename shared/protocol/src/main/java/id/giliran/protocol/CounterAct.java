package id.giliran.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a counter can ask for; its path is the last word of the URL. A counter's view lists those that are possible now. */
public enum CounterAct {
    SIGN_IN,
    SIGN_OUT,
    PAUSE,
    RESUME,
    CALL_NEXT,
    CALL,
    RECALL,
    START,
    FINISH,
    NO_SHOW,
    RETURN,
    TRANSFER,
    PARK,
    RESUME_TICKET,
    UNDO,
    REPRINT,
    TAKE_IN;

    /** The word in the URL and in JSON, such as {@code call-next}. */
    @JsonValue
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
