package id.giliran.counterclient.panel;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import java.util.function.BiFunction;

/** Where a visitor goes, to a service or to a counter, and at which place in the line there. */
public final class TransferViewModel extends PanelViewModel {
    private final Wording wording;
    private final Selection services;
    private final Selection counters;
    private final Selection placements;
    private final BiFunction<Choice, Choice, Wish> wish;

    /** A panel without a destination yet and with the first placement picked. */
    public TransferViewModel(
            PanelHead head,
            Wording wording,
            Selection services,
            Selection counters,
            Selection placements,
            BiFunction<Choice, Choice, Wish> wish) {
        super(head);
        this.wording = wording;
        this.services = services;
        this.counters = counters;
        this.placements = placements;
        this.wish = wish;
        placements.pick(0);
        exclude(services, counters);
        exclude(counters, services);
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

    @Override
    public boolean tall() {
        return true;
    }

    @Override
    public Wish wish() {
        Choice destination = services.picked().or(counters::picked).orElseThrow();
        return wish.apply(destination, placements.picked().orElseThrow());
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
        tellMissing(chosen ? "" : wording.text("transfer.destination-missing"));
    }
}
