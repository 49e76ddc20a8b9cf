package id.giliran.core.plan;

/** The name of a service in code, JSON and config, such as {@code passport-new}. */
public record ServiceId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
