package id.giliran.counterclient.desk;

import id.giliran.counterclient.panel.Choice;
import id.giliran.counterclient.panel.PanelHead;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.panel.ReprintViewModel;
import id.giliran.counterclient.panel.Selection;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.KioskLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question whose paper comes out once more, and where. */
final class ReprintPanel {
    private final DeskWork work;
    private final Wording wording;

    ReprintPanel(DeskWork work, Wording wording) {
        this.work = work;
        this.wording = wording;
    }

    PanelViewModel of(CounterView view) {
        CounterView.@Nullable Current current = view.current();
        PanelHead head = new PanelHead(
                "panel-reprint",
                wording.text("reprint.title"),
                wording.text("reprint.advice"),
                wording.text("reprint.confirm"),
                false,
                "");
        List<Choice> kiosks = view.kiosks().stream()
                .filter(KioskLine::canPrint)
                .map(kiosk -> new Choice(Integer.toString(kiosk.kiosk()), wording.kiosk(kiosk), ""))
                .toList();
        return new ReprintViewModel(
                head,
                wording,
                current == null ? "" : current.number(),
                new Selection(kiosks),
                (number, kiosk) -> work.wish("reprint", acts -> acts.reprint(number, Integer.parseInt(kiosk.id()))));
    }
}
