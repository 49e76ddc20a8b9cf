package id.giliran.rehearsal.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The arrows between the modules: an arrow that is not in this table fails the build, and so does one that has gone. */
final class ModuleArrowsTest {
    private static final Set<String> SCREEN = Set.of("hub-client", "settings", "fx");

    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("shared/core", Set.of()),
            entry("shared/protocol", Set.of()),
            entry("shared/settings", Set.of()),
            entry("shared/hub", Set.of("core", "protocol", "settings", "watch")),
            entry("shared/hub-client", Set.of("protocol")),
            entry("shared/printing", Set.of("settings")),
            entry("shared/fx", Set.of("settings", "hub-client")),
            entry("shared/watch", Set.of()),
            entry("kiosk", Set.of("hub-client", "settings", "fx", "printing")),
            entry("display", Set.of("hub-client", "settings", "fx", "watch")),
            entry("counter-client", SCREEN),
            entry(
                    "shared/rehearsal",
                    Set.of(
                            "core",
                            "protocol",
                            "settings",
                            "hub",
                            "hub-client",
                            "printing",
                            "fx",
                            "watch",
                            "kiosk",
                            "display",
                            "counter-client")));

    @SuppressWarnings("UnusedVariable") // read by FieldSource
    private static final java.util.List<String> MODULES = House.MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void aModuleDependsOnlyOnItsNeighbours(String module) throws Exception {
        assertThat(ourDependencies(House.root().resolve(module).resolve("pom.xml")))
                .as("dependencies of %s in its pom; the allowed arrows stand in this test", module)
                .isEqualTo(new TreeSet<>(ARROWS.get(module)));
    }

    private static Set<String> ourDependencies(Path pom)
            throws IOException, SAXException, ParserConfigurationException {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        NodeList dependencies = project.getElementsByTagName("dependency");
        Set<String> ours = new TreeSet<>();
        for (int index = 0; index < dependencies.getLength(); index++) {
            Element dependency = (Element) dependencies.item(index);
            if (text(dependency, "groupId").equals("id.giliran")) {
                ours.add(text(dependency, "artifactId").replaceFirst("^giliran-", ""));
            }
        }
        return ours;
    }

    private static String text(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent().strip();
    }
}
