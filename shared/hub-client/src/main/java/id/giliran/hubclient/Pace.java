package id.giliran.hubclient;

import java.time.Duration;

/**
 * How often a device tries what it waits for.
 *
 * @param ask whether somebody has approved it
 * @param search for a hub that was not found
 * @param again after a person said no
 * @param listen for announcements on the LAN
 * @param renewal whether the certificate must be renewed
 */
record Pace(Duration ask, Duration search, Duration again, Duration listen, Duration renewal) {
    static final Pace USUAL = new Pace(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofMillis(2500),
            Duration.ofHours(1));
}
