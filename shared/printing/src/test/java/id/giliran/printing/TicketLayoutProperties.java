package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.TicketElement.Bullet;
import id.giliran.printing.TicketElement.HugeNumber;
import id.giliran.printing.TicketElement.TextLine;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class TicketLayoutProperties {

    @Property(tries = 300)
    void noWordsOfAnyLanguageReachBeyondThePaper(
            @ForAll @StringLength(max = 120) String words, @ForAll @StringLength(max = 40) String mark) {
        TicketContent ticket = new TicketContent(
                List.of(words), words, "A017", words, words, List.of(words), List.of(words), List.of(words), "x", mark);

        for (PrinterProfile paper : List.of(PrinterProfile.generic80(), PrinterProfile.generic58())) {
            assertThat(new TicketLayout(paper, TicketDesign.usual(), true)
                            .arrange(ticket).stream().flatMap(TicketLayoutProperties::columns))
                    .allSatisfy(columns -> assertThat(columns).isLessThanOrEqualTo(paper.columns()));
            assertThat(new TicketLayout(paper, TicketDesign.usual(), true).arrange(ticket))
                    .filteredOn(TicketElement.Image.class::isInstance)
                    .allSatisfy(image -> assertThat(
                                    ((TicketElement.Image) image).dots().width())
                            .isLessThanOrEqualTo(paper.dots()));
        }
    }

    private static Stream<Integer> columns(TicketElement element) {
        return switch (element) {
            case TextLine line -> Stream.of(line.text().length() * line.size());
            case HugeNumber huge -> Stream.of(huge.number().length() * huge.size());
            case Bullet bullet -> bullet.lines().stream().map(line -> TicketLetters.BULLET_COLUMNS + line.length());
            default -> Stream.of();
        };
    }
}
