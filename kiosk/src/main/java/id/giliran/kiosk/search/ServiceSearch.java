package id.giliran.kiosk.search;

import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds services by words that a visitor typed, in whatever language of the office: in names first, then in what visitors call them,
 * then in what they have to bring. Words that nothing has ("saya mau") are passed over as long as another one is met.
 */
public final class ServiceSearch {
    /** More cannot be read at a glance. */
    public static final int MOST = 6;

    private static final int OF_NAME = 4;
    private static final int OF_WORDS = 3;
    private static final int OF_REQUIREMENTS = 1;

    /** What meets so many times less than the best is no answer, such as a paper that another service asks for. */
    private static final int FAINT = 3;

    private final List<Entry> entries;

    public ServiceSearch(List<ServiceTile> services) {
        this.entries = services.stream().map(ServiceSearch::entry).toList();
    }

    private record Word(String plain, int weight) {}

    private record Entry(ServiceTile service, List<Word> words) {}

    private record Found(ServiceTile service, int met, int score) {}

    private static Entry entry(ServiceTile service) {
        Stream<Word> names = words(service.name().values().stream(), OF_NAME);
        Stream<Word> words = words(lines(service.words()), OF_WORDS);
        Stream<Word> requirements = words(lines(service.requirements()), OF_REQUIREMENTS);
        return new Entry(
                service,
                Stream.of(names, words, requirements).flatMap(each -> each).toList());
    }

    private static Stream<String> lines(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(List::stream);
    }

    private static Stream<Word> words(Stream<String> lines, int weight) {
        return lines.flatMap(line -> PlainWords.of(line).stream()).map(word -> new Word(word, weight));
    }

    /** The services that meet the most of what was typed, the best first, at most {@link #MOST}. */
    public List<ServiceTile> find(String typed) {
        List<String> asked = PlainWords.of(typed);
        List<Found> found = entries.stream()
                .map(entry -> found(entry, asked))
                .filter(each -> each.met() > 0)
                .toList();
        int best = found.stream().mapToInt(Found::score).max().orElse(0);
        int most = found.stream().mapToInt(Found::met).max().orElse(0);
        return found.stream()
                .filter(each -> each.met() == most && each.score() * FAINT > best)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(MOST)
                .map(Found::service)
                .toList();
    }

    private static Found found(Entry entry, List<String> asked) {
        int met = 0;
        int score = 0;
        for (String word : asked) {
            int best = entry.words().stream()
                    .mapToInt(known -> Likeness.of(word, known.plain()) * known.weight())
                    .max()
                    .orElse(0);
            met += best > 0 ? 1 : 0;
            score += best;
        }
        return new Found(entry.service(), met, score);
    }
}
