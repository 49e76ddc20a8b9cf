package id.giliran.counterclient;

import java.util.Locale;
import java.util.stream.Stream;

/** A state of the window that a person can meet. */
interface SampleScreen {
    /** All of them. */
    static Stream<SampleScreen> all() {
        return Stream.<SampleScreen[]>of(
                        PeopleScreens.values(),
                        DeskScreens.values(),
                        QuestionScreens.values(),
                        HubAwayScreens.values(),
                        KioskScreens.values(),
                        BarScreens.values())
                .flatMap(Stream::of);
    }

    String name();

    SampleWindow open(CounterClientSettings settings);

    default boolean isDrawnAt(int width) {
        return true;
    }

    default String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
