package id.giliran.hubclient.finding;

/**
 * A hub that announces itself. Anyone can announce anything, so that this says where to knock and no more.
 *
 * @param authority the mark of the authority that it claims to have; empty if it claims none
 */
public record Sighting(HubPlace.At place, String authority) {}
