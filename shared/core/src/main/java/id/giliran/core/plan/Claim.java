package id.giliran.core.plan;

/**
 * What a calling rule may look at besides time: nothing about the person.
 *
 * @param stage what the ticket waits for
 * @param priority that it has credit, never why
 * @param appointment that it has a slot of its own
 */
public record Claim(StageRef stage, boolean priority, boolean appointment) {}
