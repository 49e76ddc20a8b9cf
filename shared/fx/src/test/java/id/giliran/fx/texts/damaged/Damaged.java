package id.giliran.fx.texts.damaged;

/** Stands beside language files that are wrong in one way each. */
public final class Damaged {
    private Damaged() {}
}
