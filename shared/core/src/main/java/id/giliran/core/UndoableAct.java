package id.giliran.core;

/** What a counter can take back for a short time. */
public enum UndoableAct {
    CALL,
    FINISH,
    NO_SHOW
}
