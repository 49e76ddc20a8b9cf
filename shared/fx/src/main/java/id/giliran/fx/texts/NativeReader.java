package id.giliran.fx.texts;

/** Whether somebody whose first language it is has read all texts of a language. */
public enum NativeReader {
    NEEDED,
    DONE
}
