package id.giliran.protocol.request;

import java.time.LocalDate;

/** A person opens this business day. An older day that is still open is closed first. */
public record OpenDayRequest(LocalDate day) {}
