package fr.viaduc.web.demo;

import fr.viaduc.ejb.document.Upload;
import fr.viaduc.web.faces.French;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the files that the people of the story bring: letters and payslips as PDF, tables as CSV, photographs as PNG.
 *
 * <p>The PDF is written line by line on one A4 page, because such a file is somebody else's and needs none of the qualities
 * of the portal's own documents.
 */
final class Papers {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LINES_ON_A_PAGE = 44;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private Papers() {}

    /** A page of text under a title, from somebody. */
    static Upload pdf(String name, String issuer, String title, List<String> lines) {
        StringBuilder page = new StringBuilder();
        write(page, "F1", 10, 780, issuer);
        write(page, "F2", 15, 744, title);
        int y = 712;
        for (String line : lines.subList(0, Math.min(lines.size(), LINES_ON_A_PAGE))) {
            write(page, "F1", 10, y, line);
            y -= 15;
        }
        write(page, "F1", 8, 40, "Document fictif de la démonstration");
        return new Upload(name, new ByteArrayInputStream(pdf(page.toString())));
    }

    private static void write(StringBuilder page, String font, int size, int y, String text) {
        String safe = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        page.append(String.format(Locale.ROOT, "BT /%s %d Tf 60 %d Td (%s) Tj ET%n", font, size, y, safe));
    }

    private static byte[] pdf(String content) {
        byte[] stream = content.getBytes(WINDOWS);
        List<byte[]> objects = List.of(
                ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>"),
                joined(ascii("<< /Length " + stream.length + " >>\nstream\n"), joined(stream, ascii("\nendstream"))),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n"));
        List<Integer> offsets = new ArrayList<>();
        for (byte[] object : objects) {
            offsets.add(file.size());
            file.writeBytes(joined(ascii(offsets.size() + " 0 obj\n"), joined(object, ascii("\nendobj\n"))));
        }
        int table = file.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        end.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        end.append(table).append("\n%%EOF\n");
        file.writeBytes(ascii(end.toString()));
        return file.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** The name of a file as people save it: {@code attestation-de-regularite-fiscale.pdf}. */
    static String name(String words, String extension) {
        String plain = Normalizer.normalize(words.toLowerCase(French.LOCALE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "." + extension;
    }

    /** A table as a spreadsheet program writes it in France. */
    static Upload csv(String name, List<String> rows) {
        String text = String.join("\r\n", rows) + "\r\n";
        return new Upload(name, new ByteArrayInputStream(text.getBytes(WINDOWS)));
    }

    /** A photograph of the poster that shows the support of the Union, on a wall. */
    static Upload posterPhoto(String name, String sentence) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(222, 214, 200));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(150, 120, 90));
        g.fillRect(0, HEIGHT - 70, WIDTH, 70);
        g.setColor(Color.WHITE);
        g.fillRect(150, 40, 340, 260);
        drawEmblem(g, 180, 70);
        g.setColor(new Color(0, 51, 153));
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        int y = 240;
        for (String line : sentence.split("\n", -1)) {
            g.drawString(line, 180, y);
            y += 22;
        }
        g.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return new Upload(name, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drawEmblem(Graphics2D g, int x, int y) {
        g.setColor(new Color(0, 51, 153));
        g.fillRect(x, y, 180, 120);
        g.setColor(new Color(255, 204, 0));
        for (int star = 0; star < 12; star++) {
            double angle = Math.PI * star / 6;
            g.fillOval((int) (x + 85 + 40 * Math.sin(angle)), (int) (y + 55 - 40 * Math.cos(angle)), 10, 10);
        }
    }
}
