package id.giliran.counterclient.wording;

import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import java.util.Locale;

/** What a button shows of its key, in the operator's language where that has a name of its own for it. */
public final class KeyCaps {
    private final KeyPlan plan;
    private final Wording wording;

    public KeyCaps(KeyPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    public KeyPlan plan() {
        return plan;
    }

    /** Short words for the key of this use. */
    public String of(KeyUse use) {
        String name = plan.key(use).name();
        String key = "key." + name.toLowerCase(Locale.ROOT);
        return wording.has(key) ? wording.text(key) : name;
    }
}
