package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.List;

/** Where a visitor goes, to a service or to a counter, and at which place in the line there. */
public final class TransferViewModel extends PanelViewModel {
    private final Wording wording;
    private final Selection services;
    private final Selection counters;
    private final Selection placements;
    private final ShortText note = new ShortText(new Selection(List.of()));
    private final Destined wish;

    /** Makes the wish from where, at which place in the line, and what the next operator should know. */
    @FunctionalInterface
    public interface Destined {
        Wish wish(Choice destination, Choice placement, String note);
    }

    /** A panel without a destination yet and with the first placement picked. */
    public TransferViewModel(
            PanelHead head,
            Wording wording,
            Selection services,
            Selection counters,
            Selection placements,
            Destined wish) {
        super(head);
        this.wording = wording;
        this.services = services;
        this.counters = counters;
        this.placements = placements;
        this.wish = wish;
        placements.pick(0);
        exclude(services, counters);
        exclude(counters, services);
        note.textProperty().subscribe(this::check);
        check();
    }

    public Selection services() {
        return services;
    }

    public Selection counters() {
        return counters;
    }

    public Selection placements() {
        return placements;
    }

    /** What the next operator should know, may be empty. */
    public ShortText note() {
        return note;
    }

    @Override
    public boolean tall() {
        return true;
    }

    @Override
    public Wish wish() {
        Choice destination = services.picked().or(counters::picked).orElseThrow();
        return wish.wish(destination, placements.picked().orElseThrow(), note.value());
    }

    private void exclude(Selection picked, Selection other) {
        picked.indexProperty().subscribe(() -> {
            if (picked.picked().isPresent()) {
                other.clear();
            }
            check();
        });
    }

    private void check() {
        boolean chosen = services.picked().isPresent() || counters.picked().isPresent();
        if (!chosen) {
            tellMissing(wording.text("transfer.destination-missing"));
        } else {
            tellMissing(note.isTooLong() ? wording.text("panel.text-too-long", ShortText.LONGEST) : "");
        }
    }
}
