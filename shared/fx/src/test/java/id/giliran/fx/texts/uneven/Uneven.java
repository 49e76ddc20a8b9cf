package id.giliran.fx.texts.uneven;

/** Stands beside two language files of which one lacks a key. */
public final class Uneven {
    private Uneven() {}
}
