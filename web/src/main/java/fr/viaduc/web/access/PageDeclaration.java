package fr.viaduc.web.access;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.web.access.Page.Audience;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what a page says of itself: {@code <ui:param name="access" value="GRANT_MANAGER VALIDATOR"/>}, or
 * {@code PUBLIC}, or {@code AUTHENTICATED}; and {@code <ui:param name="menu" value="20"/>} for its place in the
 * navigation.
 */
final class PageDeclaration {

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private PageDeclaration() {}

    /**
     * The page, or nothing when it does not declare its access.
     *
     * @throws IllegalStateException when the declaration names an unknown role, or the page is not XML
     */
    static Optional<Page> read(String path, InputStream xhtml) {
        Map<String, String> params = params(path, xhtml);
        String access = params.get("access");
        if (access == null || access.isBlank()) {
            return Optional.empty();
        }
        Integer menu = params.containsKey("menu") ? Integer.valueOf(params.get("menu")) : null;
        return Optional.of(
                switch (access.strip()) {
                    case "PUBLIC" -> new Page(path, Audience.PUBLIC, Set.of(), menu);
                    case "AUTHENTICATED" -> new Page(path, Audience.AUTHENTICATED, Set.of(), menu);
                    default -> new Page(path, Audience.ROLES, roles(path, access), menu);
                });
    }

    private static Set<String> roles(String path, String access) {
        try {
            return Arrays.stream(access.strip().split("\\s+"))
                    .map(name -> Role.valueOf(name).name())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The page " + path + " declares an unknown role: " + access, e);
        }
    }

    private static Map<String, String> params(String path, InputStream xhtml) {
        Map<String, String> found = new HashMap<>();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(xhtml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && "param".equals(reader.getLocalName())
                        && "jakarta.faces.facelets".equals(reader.getNamespaceURI())) {
                    found.putIfAbsent(reader.getAttributeValue(null, "name"), reader.getAttributeValue(null, "value"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The page " + path + " is not well-formed XML", e);
        }
        return found;
    }
}
