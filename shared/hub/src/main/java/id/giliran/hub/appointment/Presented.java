package id.giliran.hub.appointment;

import id.giliran.core.Code;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a visitor's code stands for.
 *
 * @param begins office time at which the slot begins; empty when it stands for nothing
 */
public record Presented(Code code, Optional<LocalTime> begins) {
    static final Presented UNLISTED = new Presented(new Code.Unlisted(), Optional.empty());
}
