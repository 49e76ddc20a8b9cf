package id.giliran.core;

import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.TicketId;

/**
 * A ticket's paper that a kiosk is asked to print once more.
 *
 * @param number counts the reprints of the business day, from 1
 */
public record Reprint(int number, TicketId ticket, KioskNumber kiosk) {}
