package fr.viaduc.ejb.adapter.pdf;

import fr.viaduc.ejb.document.FrenchTypography;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XHTML of a document, read without any outside reference and set as French printers do. */
final class PrintedPage {

    private PrintedPage() {}

    static Document read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document page = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(FrenchTypography.visible(xhtml))));
            setTexts(page.getDocumentElement());
            return page;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A model text is not well formed: " + e.getMessage(), e);
        }
    }

    private static void setTexts(Node node) {
        if (node instanceof Text text && !"style".equals(node.getParentNode().getNodeName())) {
            text.setData(FrenchTypography.set(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            setTexts(child);
        }
    }
}
