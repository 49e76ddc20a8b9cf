package id.giliran.printing.status;

import java.util.HexFormat;
import java.util.Set;

/**
 * One question to a printer and what came back, for people who want to see the very bytes.
 *
 * @param question in hexadecimal digits
 * @param answer in hexadecimal digits, also what was no answer to it; empty when nothing came
 * @param answered whether an answer was among it
 * @param conditions what the answer means
 */
public record StatusExchange(String question, String answer, boolean answered, Set<PrinterCondition> conditions) {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    public StatusExchange {
        conditions = Set.copyOf(conditions);
    }

    public StatusExchange(byte[] question, byte[] answer, boolean answered, Set<PrinterCondition> conditions) {
        this(HEX.formatHex(question), HEX.formatHex(answer), answered, conditions);
    }
}
