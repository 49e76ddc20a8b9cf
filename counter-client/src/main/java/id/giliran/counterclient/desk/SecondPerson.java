package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.RefusalTaker;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.panel.ConsentViewModel;
import id.giliran.counterclient.wording.ProblemWords;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one operator may not do alone is asked for again once a second person has consented. Belongs to the screen's thread. */
final class SecondPerson implements RefusalTaker {
    private static final Set<String> NO_CONSENT =
            Set.of("consent-refused", "sign-in-refused", "sign-in-delayed", "secret-must-change");

    private final Asking asking;
    private final DeskPanels panels;
    private final ProblemWords problems;
    private final int counter;
    private final Consumer<ConsentViewModel> open;
    private Optional<ConsentViewModel> asked = Optional.empty();

    /** @param open shows the question */
    SecondPerson(Asking asking, DeskPanels panels, Wording wording, int counter, Consumer<ConsentViewModel> open) {
        this.asking = asking;
        this.panels = panels;
        this.problems = new ProblemWords(wording);
        this.counter = counter;
        this.open = open;
    }

    /** The second person has answered: the hub hears of it, and then again of what was refused. */
    boolean send(ConsentViewModel question) {
        Optional<ConsentViewModel> before = asked;
        asked = Optional.of(question);
        boolean sent = asking.ask(question.wish(), () -> {
            asked = Optional.empty();
            question.goOn();
        });
        if (!sent) {
            asked = before;
        }
        return sent;
    }

    @Override
    public boolean take(Problem problem, Wish wish, Runnable afterwards) {
        @Nullable String act = problem.facts().get("act");
        if (problem.code().equals("consent-needed") && act != null) {
            open.accept(panels.consent(counter, act, () -> asking.goOn(wish.again(), afterwards)));
            return true;
        }
        if (NO_CONSENT.contains(problem.code()) && asked.isPresent()) {
            ConsentViewModel again = asked.get();
            asked = Optional.empty();
            again.refuse(problems.sentence(problem));
            open.accept(again);
            return true;
        }
        return false;
    }
}
