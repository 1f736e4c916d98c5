package fr.viaduc.web.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of the first sheet of a spreadsheet file, read as the office program stores them. */
final class SheetFile {

    private final List<String> sharedTexts;
    private final List<Map<Integer, String>> rows = new ArrayList<>();

    private SheetFile(List<String> sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** The rows, each with so many cells; an empty cell is an empty text. */
    static List<List<String>> read(byte[] file, int columns) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Path kept = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(kept);
        }
        try {
            SheetFile sheet = new SheetFile(texts(parts.get("xl/sharedStrings.xml")));
            sheet.cells(parts.get("xl/worksheets/sheet1.xml"));
            return sheet.rows.stream()
                    .map(row -> java.util.stream.IntStream.range(0, columns)
                            .mapToObj(column -> row.getOrDefault(column, ""))
                            .toList())
                    .toList();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(byte[] xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader reader = reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                texts.add(reader.getElementText());
            }
        }
        return texts;
    }

    private void cells(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        int column = 0;
        boolean shared = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> rows.add(new HashMap<>());
                case "c" -> {
                    column = column(reader.getAttributeValue(null, "r"));
                    shared = "s".equals(reader.getAttributeValue(null, "t"));
                }
                case "v" -> {
                    String value = reader.getElementText();
                    rows.get(rows.size() - 1).put(column, shared ? sharedTexts.get(Integer.parseInt(value)) : value);
                }
                case "t" -> rows.get(rows.size() - 1).put(column, reader.getElementText());
                case "f" -> throw new AssertionError("A formula: " + reader.getElementText());
                default -> {
                    // Widths and styles.
                }
            }
        }
    }

    /** The number of the column of a cell such as {@code AB12}, from 0. */
    private static int column(String cell) {
        return cell.chars().filter(Character::isLetter).reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1)
                - 1;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
