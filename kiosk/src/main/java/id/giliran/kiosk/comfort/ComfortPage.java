package id.giliran.kiosk.comfort;

import java.util.List;

/**
 * Everything that the comfort panel says now.
 *
 * @param staff how the call for staff stands, one sentence
 * @param staffCalled whether there is such a call
 */
record ComfortPage(String staff, boolean staffCalled, List<Item> items) {
    ComfortPage {
        items = List.copyOf(items);
    }

    /**
     * One thing to choose.
     *
     * @param state in a word or two, may be empty
     * @param on whether it is chosen
     */
    record Item(ComfortChoice choice, String name, String state, boolean on) {}
}
