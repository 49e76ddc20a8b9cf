package id.giliran.fx.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The texts that lie beside a program's class. */
final class OwnBundles {
    private OwnBundles() {}

    /** Each language's own, all with the same keys. */
    static Map<String, Bundle> read(Class<?> anchor, List<String> languages) {
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (String code : nonEmpty(anchor, languages)) {
            bundles.put(code, Bundle.read(anchor, code));
        }
        Set<String> all = new TreeSet<>();
        bundles.values().forEach(bundle -> all.addAll(bundle.keys()));
        bundles.values().forEach(bundle -> bundle.requireAll(all));
        return bundles;
    }

    static List<String> nonEmpty(Class<?> anchor, List<String> languages) {
        if (languages.isEmpty()) {
            throw new TextsException("Texts of " + anchor.getName() + " need at least one language, such as \"id\".");
        }
        return languages;
    }
}
