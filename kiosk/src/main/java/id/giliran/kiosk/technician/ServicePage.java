package id.giliran.kiosk.technician;

import java.util.List;

/**
 * Everything that the service screen says now.
 *
 * @param printer what a person calls the printer
 * @param trouble whether it cannot print
 * @param state in a few words
 * @param warnings what will be missing soon
 * @param paper how much of the roll is left, in words
 * @param paperShare the same from 0 to 1; below zero when unknown
 * @param news what the last button did; empty before the first
 */
record ServicePage(
        String title,
        String printer,
        boolean trouble,
        String state,
        List<String> warnings,
        String paper,
        double paperShare,
        List<Line> events,
        List<Line> facts,
        String news) {
    ServicePage {
        warnings = List.copyOf(warnings);
        events = List.copyOf(events);
        facts = List.copyOf(facts);
    }

    /** One line of a list: its head and what it says. */
    record Line(String head, String words) {}
}
