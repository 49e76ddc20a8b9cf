package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import java.util.List;

/** Makes the body of a reply. Runs on the writer's thread, right after the events were applied. */
@FunctionalInterface
public interface ReplyComposer {
    /** The reply's JSON. */
    String compose(Office office, List<OfficeEvent> events);
}
