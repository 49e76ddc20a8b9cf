package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which languages a call is said.
 *
 * @param all those of the walls, in their order
 */
record SpokenLanguages(List<String> all) {
    private static final String INDONESIAN = "id";

    SpokenLanguages {
        all = List.copyOf(all);
    }

    /**
     * The visitor's first, then Indonesian when different. A visitor whose language is not there is spoken to in the second one, which
     * foreigners rather know; a hall that does without Indonesian hears its first language in its place.
     */
    List<String> of(Call call) {
        String visitor = all.contains(call.language()) ? call.language() : all.get(Math.min(1, all.size() - 1));
        String everybody = all.contains(INDONESIAN) ? INDONESIAN : all.getFirst();
        return Stream.of(visitor, everybody).distinct().toList();
    }
}
