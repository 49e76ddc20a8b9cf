package id.giliran.hub.http;

import java.util.Locale;

/** How names of Java are written on the wire. */
final class Words {
    private Words() {}

    /** {@code NothingWaiting} becomes {@code nothing-waiting}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** {@code DOCUMENTS_INCOMPLETE} becomes {@code documents-incomplete}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
