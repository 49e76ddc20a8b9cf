package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.util.BitSet;
import java.util.List;

/** All walls of the program, and the one loudspeaker that they share: what a call takes to be announced. */
record Places(List<Place> walls) {
    Places {
        walls = List.copyOf(walls);
    }

    int count() {
        return walls.size();
    }

    Place wall(int at) {
        return walls.get(at);
    }

    /** The loudspeaker's place behind those of the walls. */
    int speaker() {
        return walls.size();
    }

    /** The walls that this call is for, from 0, and {@link #speaker} if one of them speaks. */
    BitSet needs(Call call) {
        BitSet needs = new BitSet();
        for (int at = 0; at < walls.size(); at++) {
            Place wall = walls.get(at);
            if (wall.zone().has(call)) {
                needs.set(at);
                needs.set(speaker(), needs.get(speaker()) || wall.speaks());
            }
        }
        return needs;
    }

    boolean isHeard(Call call) {
        return needs(call).get(speaker());
    }
}
