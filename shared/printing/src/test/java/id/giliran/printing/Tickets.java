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
        return newPassport(mark, null, QR_TEXT);
    }

    static TicketContent newPassport(@Nullable String mark, @Nullable String offlineLine, String qrText) {
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
                qrText,
                mark,
                offlineLine);
    }

    static TicketContent chinese() {
        return new TicketContent(
                        List.of("KANTOR IMIGRASI", "BENGKULU SELATAN"),
                        "排队号码 · Nomor antrean",
                        "A017",
                        "新护照",
                        "2026年11月23日 星期一 09.42",
                        List.of("您前面还有 12 人。", "等候区：2 楼 B 厅"),
                        List.of("身份证原件及复印件", "户口簿", "出生证明、毕业证书或结婚证，须载明姓名、出生地点和日期以及父母姓名"),
                        List.of("叫号 3 次。如错过，请告知工作人员。"),
                        QR_TEXT,
                        null)
                .in("zh");
    }

    static TicketContent arabic() {
        return new TicketContent(
                        List.of("KANTOR IMIGRASI", "BENGKULU SELATAN"),
                        "رقم الانتظار · Nomor antrean",
                        "A017",
                        "جواز سفر جديد",
                        "الاثنين 23-11-2026 · 09.42",
                        List.of("أمامك 12 شخصا.", "مكان الانتظار: الطابق 2، القاعة B"),
                        List.of(
                                "بطاقة الهوية KTP الأصلية ونسخة منها",
                                "بطاقة الأسرة (Kartu Keluarga)",
                                "شهادة الميلاد أو الشهادة المدرسية أو وثيقة الزواج مع ذكر الاسم ومكان وتاريخ الميلاد واسم الوالدين"),
                        List.of("ينادى على الرقم 3 مرات. إذا فاتك فأخبر الموظف."),
                        QR_TEXT,
                        null)
                .in("ar");
    }
}
