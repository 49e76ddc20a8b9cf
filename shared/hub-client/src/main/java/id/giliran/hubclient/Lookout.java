package id.giliran.hubclient;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.finding.LanSearch;
import id.giliran.hubclient.finding.Sighting;
import id.giliran.hubclient.identity.Certificates;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks where the hub of a device that is let in has gone. Blocks its caller for some seconds. */
final class Lookout {
    private final HubPlace place;
    private final LanSearch lan;
    private final Patience patience = new Patience();

    Lookout(HubPlace place, Pace pace) {
        this.place = place;
        this.lan = new LanSearch(pace.listen());
    }

    /** What was found: where, and what was heard there. */
    record Found(HubPlace.At place, Knock.Outcome outcome) {}

    /** The first place where the device's own hub answers; else a stranger, if one was met; else nobody. */
    Found look(HubLine line) throws InterruptedException {
        Set<HubPlace.At> known = known(line);
        Found best = knock(known, line);
        if (best != null && isOwnHub(best)) {
            patience.reset();
            return best;
        }
        if (isOnLan() && patience.isTime()) {
            Found announced = knock(announced(line, known), line);
            if (announced != null && (best == null || isOwnHub(announced))) {
                return announced;
            }
        }
        return best == null ? new Found(line.place(), new Knock.Outcome.Away("No hub answers.")) : best;
    }

    private Set<HubPlace.At> known(HubLine line) {
        Set<HubPlace.At> places = new LinkedHashSet<>();
        places.add(line.place());
        places.add(place instanceof HubPlace.At at ? at : HubPlace.here());
        if (!line.identity().hub().isEmpty() && HubPlace.parse(line.identity().hub()) instanceof HubPlace.At last) {
            places.add(last);
        }
        return places;
    }

    /** A hub that was told to be on this very computer is not looked for elsewhere. */
    private boolean isOnLan() {
        return !(place instanceof HubPlace.At at && at.isHere());
    }

    private List<HubPlace.At> announced(HubLine line, Set<HubPlace.At> known) throws InterruptedException {
        String mark = Certificates.mark(line.identity().authority());
        return lan.look().stream()
                .filter(seen -> seen.authority().equals(mark))
                .map(Sighting::place)
                .filter(seen -> !known.contains(seen))
                .toList();
    }

    private static @Nullable Found knock(Iterable<HubPlace.At> places, HubLine line) {
        Found stranger = null;
        for (HubPlace.At at : places) {
            Found found = new Found(at, Knock.at(at, line.context()));
            if (isOwnHub(found)) {
                return found;
            }
            if (found.outcome() instanceof Knock.Outcome.Stranger && stranger == null) {
                stranger = found;
            }
        }
        return stranger;
    }

    private static boolean isOwnHub(Found found) {
        return !(found.outcome() instanceof Knock.Outcome.Stranger || found.outcome() instanceof Knock.Outcome.Away);
    }
}
