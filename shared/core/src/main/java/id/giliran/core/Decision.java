package id.giliran.core;

import java.util.List;

/** The answer to a command: what happens, or why not. */
public sealed interface Decision {
    /** It happens. May be empty: then all is well and nothing changed. */
    record Accepted(List<OfficeEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It does not happen. */
    record Rejected(Rejection rejection) implements Decision {}
}
