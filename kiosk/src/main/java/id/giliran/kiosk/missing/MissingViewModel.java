package id.giliran.kiosk.missing;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.visit.Wish;
import id.giliran.kiosk.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The requirements of the chosen service, of which the visitor marks what they lack. */
public final class MissingViewModel {
    private final Visit visit;
    private final Texts texts;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<String>> toBring = new ReadOnlyObjectWrapper<>(this, "toBring", List.of());

    public MissingViewModel(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.wording = new Wording(texts);
        visit.stepProperty().subscribe(step -> refresh());
        texts.languageProperty().subscribe(language -> refresh());
    }

    /**
     * One requirement.
     *
     * @param place in the list, from 0
     */
    record Line(int place, String words, boolean lacking) {}

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What a visitor who comes back has to bring. */
    ReadOnlyObjectProperty<List<String>> toBring() {
        return toBring.getReadOnlyProperty();
    }

    void toggle(int place) {
        visit.numberWay().mark(place);
    }

    void takeNumber() {
        visit.numberWay().takeWithout();
    }

    void comeBack() {
        visit.numberWay().comeBack();
    }

    void back() {
        visit.back();
    }

    void finish() {
        visit.finish();
    }

    /** The button with the seconds that are left. */
    StringBinding finishWords() {
        return texts.binding("come-back.finish", visit.secondsToHome());
    }

    private void refresh() {
        switch (visit.stepProperty().get()) {
            case Step.Missing(Wish wish) -> {
                List<String> words = wording.list(wish.service().requirements());
                lines.set(IntStream.range(0, words.size())
                        .mapToObj(place ->
                                new Line(place, words.get(place), wish.missing().contains(place)))
                        .toList());
            }
            case Step.ComeBack(Wish wish) -> {
                List<String> words = wording.list(wish.service().requirements());
                toBring.set(wish.missing().stream()
                        .filter(place -> place < words.size())
                        .map(words::get)
                        .toList());
            }
            default -> {}
        }
    }
}
