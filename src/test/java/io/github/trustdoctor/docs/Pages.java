package io.github.trustdoctor.docs;

import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.authoring.Scaffold;
import io.github.trustdoctor.packs.PackFolder;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Packs that pages are written of, and those pages, taken apart. */
final class Pages {

    private Pages() { }

    static Documented of(Path folder) throws IOException {
        PackFolder.ReadPack read = PackFolder.read(folder);
        LoadedPack pack = read.pack().orElseThrow(() -> new IllegalStateException(read.problems().toString()));
        Cases.ReadCases cases = Cases.of(folder, pack.pack().kinds());
        if (!cases.problems().isEmpty()) {
            throw new IllegalStateException(cases.problems().toString());
        }
        return Documented.of(folder, pack, cases.cases());
    }

    static Documented ofScaffold(Path temp) throws IOException {
        Scaffold.write(temp.resolve("kb1-lock"));
        return of(temp.resolve("kb1-lock"));
    }

    /** The scaffold with each of some texts in its description replaced. */
    static Documented ofScaffold(Path temp, Map<String, String> replaced) throws IOException {
        Path pack = temp.resolve("kb1-lock");
        Scaffold.write(pack);
        for (String file : List.of("pack.yaml", "rules.drl", "cases/events.yaml")) {
            String text = Files.readString(pack.resolve(file));
            for (Map.Entry<String, String> one : replaced.entrySet()) {
                text = text.replace(one.getKey(), one.getValue());
            }
            Files.writeString(pack.resolve(file), text);
        }
        return of(pack);
    }

    /** A page of HTML, which has to be well-formed XML. */
    static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new AssertionError(malformed);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** What all attributes of that name say. */
    static List<String> attributes(Document page, String name) {
        return elements(page, "*").stream().filter(element -> element.hasAttribute(name)).map(element -> element.getAttribute(name))
                .collect(Collectors.toList());
    }
}
