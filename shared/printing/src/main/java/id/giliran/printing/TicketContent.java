package id.giliran.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one paper says, already in the visitor's words.
 *
 * @param officeLines the name of the office, one entry a line
 * @param numberLabel what the number is, for example "Nomor antrean"
 * @param number the number as it is called, for example "A017"
 * @param serviceName what the visitor asked for
 * @param timeLine day and time of issue
 * @param facts sentences about the wait: how many are ahead, where to go
 * @param requirements papers to have ready, one entry each
 * @param footerLines what else a visitor should know
 * @param qrText what the QR code holds
 * @param mark a word that staff must see, for example "PRIORITAS" or "CETAK ULANG"
 */
public record TicketContent(
        List<String> officeLines,
        String numberLabel,
        String number,
        String serviceName,
        String timeLine,
        List<String> facts,
        List<String> requirements,
        List<String> footerLines,
        String qrText,
        @Nullable String mark) {

    public TicketContent {
        if (number.isBlank()) {
            throw new IllegalArgumentException("A ticket needs a number to print, but it is blank.");
        }
        if (qrText.isBlank()) {
            throw new IllegalArgumentException("Ticket " + number + " needs a text for its QR code, but it is blank.");
        }
        officeLines = List.copyOf(officeLines);
        facts = List.copyOf(facts);
        requirements = List.copyOf(requirements);
        footerLines = List.copyOf(footerLines);
    }
}
