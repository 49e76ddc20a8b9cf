package id.giliran.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets as an immigration office would print them. */
public final class Tickets {
    public static final String QR_TEXT = "https://antrean.example/t/k7Qm2xVd9RtB4sYw";

    private Tickets() {}

    public static TicketContent newPassport() {
        return newPassport(null);
    }

    public static TicketContent newPassport(@Nullable String mark) {
        return new TicketContent(
                List.of("KANTOR IMIGRASI", "BENGKULU SELATAN"),
                "Nomor antrean · Queue number",
                "A017",
                "Paspor baru",
                "Senin, 23-11-2026 · 09.42",
                List.of("12 orang di depan Anda.", "Kira-kira 15–25 menit.", "Tahap 1: periksa berkas, loket 1–2"),
                List.of(
                        "KTP asli dan fotokopi",
                        "Kartu Keluarga",
                        "Akta lahir / ijazah / buku nikah yang memuat nama, tempat dan tanggal lahir serta nama orang tua"),
                List.of("Dipanggil 3 kali. Bila terlewat, lapor ke petugas.", "Pengaduan: lapor.go.id · 1708"),
                QR_TEXT,
                mark);
    }
}
