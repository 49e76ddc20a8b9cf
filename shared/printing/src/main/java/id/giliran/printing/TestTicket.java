package id.giliran.printing;

import java.util.List;

/** A short ticket for a technician; it looks like a visitor's and says that it is none. */
final class TestTicket {
    private static final String WORD = "TEST";

    private TestTicket() {}

    static TicketContent of(PrinterProfile profile, String printer) {
        return new TicketContent(
                List.of(),
                profile.name(),
                WORD,
                profile.title(),
                printer,
                List.of("0123456789".repeat(7).substring(0, profile.columns())),
                List.of(),
                List.of(),
                WORD,
                WORD);
    }
}
