package id.giliran.kiosk;

import id.giliran.protocol.Estimate;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Services as a hub tells them to a kiosk. */
public final class Tiles {
    private Tiles() {}

    public static ServiceTile newPassport(int waiting, @Nullable String closed, @Nullable LocalDateTime opensAt) {
        Map<String, List<String>> requirements = Map.of(
                "id",
                List.of(
                        "KTP elektronik, asli dan fotokopi",
                        "Kartu keluarga, asli dan fotokopi",
                        "Akta lahir, ijazah, buku nikah, atau surat baptis, asli dan fotokopi",
                        "Bukti pendaftaran M-Paspor, kecuali layanan prioritas",
                        "Anak di bawah 17 tahun: KTP dan buku nikah orang tua; kedua orang tua hadir"),
                "en",
                List.of(
                        "Electronic identity card (KTP), original and copy",
                        "Family card (KK), original and copy",
                        "Birth certificate, school diploma, marriage book or baptism certificate, original and copy",
                        "Proof of M-Paspor registration, except for priority visitors",
                        "Children under 17: identity cards and marriage book of the parents; both parents present"));
        return new ServiceTile(
                "passport-new",
                "A",
                1,
                Offices.both("Paspor baru", "New passport"),
                requirements,
                zone(),
                2,
                waiting,
                closed,
                opensAt,
                null,
                Map.of(),
                3,
                waiting == 0 ? null : new Estimate(20, 35),
                1);
    }

    public static ServiceTile withClosed(ServiceTile open, @Nullable String closed, @Nullable LocalDateTime opensAt) {
        return new ServiceTile(
                open.id(),
                open.letter(),
                open.colour(),
                open.name(),
                open.requirements(),
                open.zone(),
                open.stages(),
                open.waiting(),
                closed,
                opensAt,
                open.heading(),
                open.words(),
                open.openCounters(),
                open.estimate(),
                open.mostParty());
    }

    static ServiceTile service(
            String id, String letter, int colour, String name, String english, int papers, int stages, int waiting) {
        Map<String, List<String>> requirements = papers == 0
                ? Map.of()
                : Map.of(
                        "id",
                                List.of("KTP elektronik", "Paspor lama", "Tanda terima", "Surat jaminan")
                                        .subList(0, papers),
                        "en",
                                List.of("Identity card", "Old passport", "Receipt", "Guarantee letter")
                                        .subList(0, papers));
        return new ServiceTile(
                id,
                letter,
                colour,
                Offices.both(name, english),
                requirements,
                zone(),
                stages,
                waiting,
                null,
                null,
                null,
                Map.of(),
                3,
                estimate(waiting),
                1);
    }

    /** Of one who waits nothing honest is said, so that there is a tile without a word on it. */
    private static @Nullable Estimate estimate(int waiting) {
        if (waiting == 1) {
            return null;
        }
        return waiting < 5 ? new Estimate(0, 5) : new Estimate(10, 20);
    }

    private static Map<String, String> zone() {
        return Offices.both("Ruang tunggu A, dekat loket 1", "Waiting area A, near counter 1");
    }

    static ServiceTile closed(
            String id, String letter, int colour, String name, String english, String reason, LocalDateTime opensAt) {
        return withClosed(service(id, letter, colour, name, english, 2, 1, 0), reason, opensAt);
    }

    /** The same where the office says that whoever comes now may come in vain. */
    static ServiceTile warnedLate(ServiceTile late) {
        return new ServiceTile(
                late.id(),
                late.letter(),
                late.colour(),
                late.name(),
                late.requirements(),
                late.zone(),
                late.stages(),
                late.waiting(),
                null,
                null,
                late.heading(),
                late.words(),
                late.openCounters(),
                null,
                late.mostParty(),
                true);
    }
}
