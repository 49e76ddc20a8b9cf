package id.giliran.counterclient.screen;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.HubTime;

/** What each screen works with. */
public record ScreenMeans(Asking asking, KioskWatch kiosks, HubTime time, Wording wording, KeyCaps keys) {}
