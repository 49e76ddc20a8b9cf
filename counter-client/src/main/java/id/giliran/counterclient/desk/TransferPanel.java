package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.panel.Choice;
import id.giliran.counterclient.panel.PanelHead;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.panel.Selection;
import id.giliran.counterclient.panel.TransferViewModel;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.Destination;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The question where a visitor goes. */
final class TransferPanel {
    private static final List<String> PLACEMENTS = List.of("keep-arrival", "first", "last");

    private final DeskWork work;
    private final Wording wording;

    TransferPanel(DeskWork work, Wording wording) {
        this.work = work;
        this.wording = wording;
    }

    PanelViewModel of(CounterView view, Current current) {
        List<Destination> destinations = view.destinations().stream()
                .filter(destination -> !Objects.equals(destination.counter(), view.counter()))
                .toList();
        PanelHead head = new PanelHead(
                "panel-transfer",
                wording.text("transfer.title", current.number()),
                "",
                wording.text("transfer.confirm"),
                false,
                current.ticket());
        return new TransferViewModel(
                head,
                wording,
                choices(destinations, false),
                choices(destinations, true),
                placements(),
                (where, placement, note) ->
                        wish(current.ticket(), destinations.get(Integer.parseInt(where.id())), placement.id(), note));
    }

    /** A destination's id is its place in the list: some have a service and a stage, others a counter. */
    private Selection choices(List<Destination> destinations, boolean counters) {
        return new Selection(IntStream.range(0, destinations.size())
                .filter(place -> (destinations.get(place).counter() != null) == counters)
                .mapToObj(place -> new Choice(Integer.toString(place), name(destinations.get(place)), ""))
                .toList());
    }

    private String name(Destination where) {
        return where.counter() == null ? wording.name(where.name()) : wording.text("counter.name", where.counter());
    }

    private Selection placements() {
        return new Selection(PLACEMENTS.stream()
                .map(placement -> new Choice(placement, wording.text("transfer.placement." + placement), ""))
                .toList());
    }

    private Wish wish(String ticket, Destination where, String placement, String note) {
        TransferRequest request = new TransferRequest(
                ticket, where.service(), where.stage(), where.counter(), placement, note.isEmpty() ? null : note);
        return work.wish("transfer", acts -> acts.transfer(request));
    }
}
