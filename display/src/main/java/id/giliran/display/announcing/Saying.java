package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;

/**
 * A call that is to be announced.
 *
 * @param again whether its number was announced before
 */
public record Saying(Call call, boolean again) {}
