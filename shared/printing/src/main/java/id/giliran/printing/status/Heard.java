package id.giliran.printing.status;

/** One whole thing that a printer has said. */
public sealed interface Heard {

    /** One byte, the answer to a {@link StatusQuestion}. */
    record Answer(int value) implements Heard {}

    /** Its whole state, asked for or not. */
    record State(PrinterStatus status) implements Heard {}

    /** Everything up to this mark is printed, {@code GS ( H} function 48. */
    record Printed(String mark) implements Heard {}
}
