package id.giliran.core.plan;

/** One stage of one service: what a counter serves and what a waiting ticket waits for. */
public record StageRef(ServiceId service, StageId stage) {
    @Override
    public String toString() {
        return service + "/" + stage;
    }
}
