package id.giliran.printing.command;

import id.giliran.printing.TicketContent;
import id.giliran.printing.TicketContent.Trait;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket with everything that one may have, in the words of a kiosk. */
final class SampleTicket {
    private SampleTicket() {}

    /** What may be special about a ticket. */
    enum Special {
        PRIORITY,
        REPRINT,
        STAGES,
        ZONE,
        OFFLINE
    }

    static TicketContent of(Set<Special> specials) {
        TicketContent ticket = new TicketContent(
                List.of("KANTOR IMIGRASI", "CONTOH"),
                "Nomor antrean",
                "A017",
                "Paspor baru",
                "Senin, 23-11-2026 09.42",
                List.of("12 orang di depan Anda.", "Kira-kira 15-25 menit."),
                List.of("KTP asli dan fotokopi", "Kartu Keluarga", "Akta lahir, ijazah, atau buku nikah"),
                List.of("Dipanggil 3 kali. Bila terlewat, lapor ke petugas."),
                "contoh-k7Qm2xVd9RtB4sYwH3pL8nZc",
                mark(specials),
                specials.contains(Special.OFFLINE) ? "DICETAK TANPA PUSAT" : null);
        TicketContent written = ticket.in("id");
        for (Special special : specials) {
            if (special != Special.OFFLINE) {
                written = written.with(Trait.valueOf(special.name()));
            }
        }
        return written;
    }

    private static @Nullable String mark(Set<Special> specials) {
        if (specials.contains(Special.REPRINT)) {
            return "CETAK ULANG";
        }
        return specials.contains(Special.PRIORITY) ? "PRIORITAS" : null;
    }
}
