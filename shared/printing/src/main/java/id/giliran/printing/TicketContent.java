package id.giliran.printing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param offlineLine small words on a ticket that was printed while the hub was away, for example "DICETAK TANPA PUSAT"
 * @param language in which all this is written, as a language tag; empty when it is not known
 * @param traits what is special about this ticket, for what {@code ticket.yaml} prints only then
 * @param otherwise the same ticket in a language of Latin letters, printed where this one's letters cannot be; absent when
 *     there is none
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
        @Nullable String mark,
        @Nullable String offlineLine,
        String language,
        Set<Trait> traits,
        @Nullable TicketContent otherwise) {

    /** What may be special about a ticket, beyond what its words show by being there. */
    public enum Trait {
        /** It has credit by law. */
        PRIORITY,
        /** It is the same paper once more. */
        REPRINT,
        /** Its service has several stages under one number. */
        STAGES,
        /** Its visitor is told where to wait. */
        ZONE
    }

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
        traits = Set.copyOf(traits);
    }

    /** A ticket that nothing more is known about; see {@link #in} and {@link #with}. */
    public TicketContent(
            List<String> officeLines,
            String numberLabel,
            String number,
            String serviceName,
            String timeLine,
            List<String> facts,
            List<String> requirements,
            List<String> footerLines,
            String qrText,
            @Nullable String mark,
            @Nullable String offlineLine) {
        this(
                officeLines,
                numberLabel,
                number,
                serviceName,
                timeLine,
                facts,
                requirements,
                footerLines,
                qrText,
                mark,
                offlineLine,
                "",
                Set.of(),
                null);
    }

    /** A ticket that was printed with the hub there, and that nothing more is known about. */
    public TicketContent(
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
        this(
                officeLines,
                numberLabel,
                number,
                serviceName,
                timeLine,
                facts,
                requirements,
                footerLines,
                qrText,
                mark,
                null);
    }

    /** The same ticket, said to be written in this language. */
    public TicketContent in(String languageTag) {
        return described(languageTag, traits, otherwise);
    }

    /** The same ticket, said to have this trait as well. */
    public TicketContent with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return described(language, more, otherwise);
    }

    /** The same ticket, and how it reads where its letters cannot be printed. */
    public TicketContent otherwise(TicketContent inLatinLetters) {
        return described(language, traits, inLatinLetters);
    }

    private TicketContent described(String languageTag, Set<Trait> special, @Nullable TicketContent inLatinLetters) {
        return new TicketContent(
                officeLines,
                numberLabel,
                number,
                serviceName,
                timeLine,
                facts,
                requirements,
                footerLines,
                qrText,
                mark,
                offlineLine,
                languageTag,
                special,
                inLatinLetters);
    }
}
