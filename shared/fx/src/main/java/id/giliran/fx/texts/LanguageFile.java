package id.giliran.fx.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code language.yaml} says; see {@link Language}. */
record LanguageFile(
        String name,
        Direction direction,
        NativeReader nativeReader,
        @Nullable List<String> fonts,
        @Nullable DateForms dates) {

    Language language(String code) {
        return new Language(
                code,
                name,
                direction,
                nativeReader,
                fonts == null ? List.of() : fonts,
                dates == null ? DateForms.of(code) : dates);
    }
}
