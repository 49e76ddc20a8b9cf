package id.giliran.fx.admission;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the screen of a device says that is not let in, in words ready to be drawn.
 *
 * @param device what people call this device
 * @param code the digits that a person types at the hub, in two groups; absent unless that is what it waits for
 * @param codeLabel stands above the code
 * @param steps what somebody does now, in order
 * @param visitors what visitors who stand before it should do; absent where none do
 * @param detail for a technician, such as an address; may be empty
 * @param button asks for a new pairing; absent where that would not help
 */
public record AdmissionSign(
        Standing standing,
        String device,
        String title,
        String advice,
        Optional<String> code,
        String codeLabel,
        List<Step> steps,
        Optional<String> visitors,
        String detail,
        Optional<String> button) {
    public AdmissionSign {
        steps = List.copyOf(steps);
    }

    /** How the device stands. */
    public enum Standing {
        SEARCHING,
        WAITING,
        TURNED_AWAY
    }

    /**
     * One step.
     *
     * @param command what is typed at a computer in this step, to the letter
     */
    public record Step(String words, Optional<String> command) {
        static Step of(String words) {
            return new Step(words, Optional.empty());
        }
    }
}
