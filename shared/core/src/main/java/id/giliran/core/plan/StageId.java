package id.giliran.core.plan;

/** The name of a stage within its service, such as {@code documents}. */
public record StageId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
