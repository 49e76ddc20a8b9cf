package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.RefusalTaker;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.panel.ConsentViewModel;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.Problem;

/** Opens the desk's questions, one at a time, and sends what was answered. Belongs to the screen's thread. */
final class Questions implements RefusalTaker {
    private final Asking asking;
    private final DeskSight sight;
    private final SecondPerson secondPerson;

    Questions(Asking asking, DeskSight sight, DeskPanels panels, Wording wording, int counter) {
        this.asking = asking;
        this.sight = sight;
        this.secondPerson = new SecondPerson(asking, panels, wording, counter, this::open);
    }

    void open(PanelViewModel question) {
        asking.dismiss();
        sight.open(question);
    }

    /** Gives the open question's answer; without effect while something is missing. What is only read, is left. */
    void confirm() {
        sight.panelProperty().get().filter(PanelViewModel::ready).ifPresent(open -> {
            // Closed first: the answer may bring a question of its own.
            sight.close();
            if (!open.isOnlyRead() && !give(open)) {
                sight.open(open);
            }
        });
    }

    /** As {@link #confirm}, by a key that may have been meant for what was here before. */
    void confirmIfRead() {
        if (sight.panelIsRead()) {
            confirm();
        }
    }

    /** What the hub refused without a second person becomes a question. */
    @Override
    public boolean take(Problem problem, Wish wish, Runnable afterwards) {
        return secondPerson.take(problem, wish, afterwards);
    }

    private boolean give(PanelViewModel answered) {
        if (answered instanceof ConsentViewModel consent) {
            return secondPerson.send(consent);
        }
        String done = answered.doneWords();
        return asking.ask(answered.wish(), () -> sight.tell(done));
    }
}
