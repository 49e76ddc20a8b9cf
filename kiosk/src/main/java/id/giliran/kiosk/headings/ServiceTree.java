package id.giliran.kiosk.headings;

import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Heading;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services of an office as they stand under its headings; a flat office has one level. */
public final class ServiceTree {
    private final KioskView view;

    public ServiceTree(KioskView view) {
        this.view = view;
    }

    /** Headings right under this one, or at the top; those without any service are left out. */
    public List<Heading> headingsUnder(@Nullable String heading) {
        return view.headings().stream()
                .filter(each -> Objects.equals(known(each.parent()), heading))
                .filter(each -> servicesWithin(each.id()) > 0)
                .toList();
    }

    /** Services right under this heading, or by themselves at the top. */
    public List<ServiceTile> servicesUnder(@Nullable String heading) {
        return view.services().stream()
                .filter(service -> Objects.equals(known(service.heading()), heading))
                .toList();
    }

    /** How many services stand under a heading, on all its levels. */
    public int servicesWithin(String heading) {
        return (int) view.services().stream()
                .filter(service -> pathTo(service.heading()).stream()
                        .anyMatch(each -> each.id().equals(heading)))
                .count();
    }

    /** The headings from the top down to this one; empty for none and for one that the office does not have. */
    public List<Heading> pathTo(@Nullable String heading) {
        Deque<Heading> path = new ArrayDeque<>();
        Optional<Heading> next = find(heading);
        while (next.isPresent() && !path.contains(next.get())) {
            path.addFirst(next.get());
            next = find(next.get().parent());
        }
        return List.copyOf(path);
    }

    private @Nullable String known(@Nullable String heading) {
        return find(heading).map(Heading::id).orElse(null);
    }

    private Optional<Heading> find(@Nullable String heading) {
        return view.headings().stream()
                .filter(each -> each.id().equals(heading))
                .findFirst();
    }
}
