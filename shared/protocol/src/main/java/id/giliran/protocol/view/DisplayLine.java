package id.giliran.protocol.view;

import id.giliran.protocol.DisplayTrouble;
import java.util.List;
import java.util.Set;

/**
 * One hall display, as its newest report has it.
 *
 * @param display its number in the office, from 1
 * @param name what people call it, such as "Layar 1"
 * @param connected whether it has reported within the last fifteen seconds
 * @param troubles what is the matter with it; one that this client does not know yet is left out
 * @param details what exactly, for a technician
 */
public record DisplayLine(
        int display, String name, boolean connected, Set<DisplayTrouble> troubles, List<String> details) {
    public DisplayLine {
        troubles = Set.copyOf(troubles);
        details = List.copyOf(details);
    }
}
