package id.giliran.counterclient.desk;

/** What happens to the window when a desk is not this operator's any more. */
@FunctionalInterface
public interface Left {
    /** @param why a sentence for the first screen; empty when the operator has left by himself */
    void leave(String why);
}
