package id.giliran.counterclient.kiosks;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;

/** Answers a visitor who has called for staff at a kiosk. Belongs to the screen's thread. */
public final class StaffCall {
    private final KioskWatch watch;
    private final Asking asking;
    private final String words;

    public StaffCall(KioskWatch watch, Asking asking, Wording wording) {
        this.watch = watch;
        this.asking = asking;
        this.words = wording.text("kiosk.go");
    }

    /** This operator goes: the kiosk tells its visitor. Nothing while nobody calls. */
    public void answer() {
        watch.calling()
                .ifPresent(kiosk -> asking.ask(
                        Wish.of(words, hub -> hub.act(ApiPaths.staffComing(kiosk), ActSender.NOTHING, ActReply.class)),
                        () -> watch.answered(kiosk)));
    }
}
