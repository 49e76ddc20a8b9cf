package id.giliran.core.ticket;

import id.giliran.core.plan.KioskNumber;
import java.time.Instant;

/**
 * That a kiosk gave a number by itself while the hub was away.
 *
 * @param issuedAt when it did, not later than the hub was told of it
 */
public record GivenOffline(KioskNumber kiosk, Instant issuedAt) {}
