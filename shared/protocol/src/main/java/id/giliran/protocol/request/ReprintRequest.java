package id.giliran.protocol.request;

/**
 * A counter asks for a ticket's paper once more, marked {@code CETAK ULANG}.
 *
 * @param number of a ticket of today that is still open
 * @param kiosk where it shall come out
 */
public record ReprintRequest(@Limit(8) String number, int kiosk) {}
