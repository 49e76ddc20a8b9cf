package id.giliran.protocol.request;

import java.time.LocalDate;

/** The journal of a business day is taken out of the hub. */
public record ExportRequest(LocalDate day) {}
