package id.giliran.core.plan;

/** The name of a calling rule in config, journal and logs, such as {@code longest-wait}. */
public record RuleName(String value) {
    @Override
    public String toString() {
        return value;
    }
}
