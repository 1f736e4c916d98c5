package fr.viaduc.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XHTML source of the portal, taken apart.
 *
 * @param path its place under the web root, such as {@code /staff/call/edit.xhtml}
 * @param elements its elements in their order
 */
record PageSource(String path, List<Element> elements) {

    static final String TAGS = "urn:viaduc:tags";
    static final String FACELETS = "jakarta.faces.facelets";

    private static final Path WEB_ROOT = Path.of("src/main/webapp");
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * One element.
     *
     * @param attributes by local name
     * @param text its own text, without that of its children
     * @param parent null for the outermost
     */
    record Element(
            String namespace,
            String name,
            Map<String, String> attributes,
            StringBuilder text,
            Element parent,
            int line) {

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        boolean is(String namespace, String name) {
            return this.namespace.equals(namespace) && this.name.equals(name);
        }

        /** The element and those around it, from the inside out. */
        Stream<Element> around() {
            return Stream.iterate(this, element -> element != null, Element::parent);
        }
    }

    static PageSource read(Path file) {
        String place = file.startsWith(WEB_ROOT) ? WEB_ROOT.relativize(file).toString() : file.toString();
        try (InputStream xhtml = Files.newInputStream(file)) {
            return new PageSource("/" + place, elements(XML.createXMLStreamReader(xhtml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }

    private static List<Element> elements(XMLStreamReader reader) throws XMLStreamException {
        List<Element> found = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(reader, open.peek());
                    found.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                default -> {
                    // Comments and instructions are not shown.
                }
            }
        }
        return found;
    }

    private static Element element(XMLStreamReader reader, Element parent) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        return new Element(
                namespace,
                reader.getLocalName(),
                attributes,
                new StringBuilder(),
                parent,
                reader.getLocation().getLineNumber());
    }

    /** Whether it is a page of its own, not a part of pages. */
    boolean isPage() {
        return !path.startsWith("/WEB-INF/");
    }

    /** Whom it is for, as it declares: names of roles, or {@code PUBLIC}, or {@code AUTHENTICATED}; empty for nothing. */
    String access() {
        return elements.stream()
                .filter(element -> element.is(FACELETS, "param") && "access".equals(element.attribute("name")))
                .map(element -> element.attribute("value").strip())
                .findFirst()
                .orElse("");
    }

    /** Where an element stands, for a person to find it. */
    String at(Element element) {
        return path + ":" + element.line();
    }

    /** Everything that is written in the element itself: its attributes and its text. */
    static String words(Element element) {
        return element.attributes().values().stream().collect(Collectors.joining(" ")) + " " + element.text();
    }
}
