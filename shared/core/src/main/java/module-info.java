/** The queue itself. No {@code requires}: the core knows nothing but {@code java.base}, and the compiler holds it to that. */
module id.giliran.core {
    exports id.giliran.core;
    exports id.giliran.core.calling;
    exports id.giliran.core.estimate;
    exports id.giliran.core.plan;
    exports id.giliran.core.ticket;
}
