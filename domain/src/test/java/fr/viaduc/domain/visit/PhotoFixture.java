package fr.viaduc.domain.visit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photograph as a telephone takes it, for tests. */
public final class PhotoFixture {

    private PhotoFixture() {}

    /** A picture that says that it was taken on 15 June 2026 at 10:42:07 in Grenoble, 45° 11' 6.50" N, 5° 44' 8.82" E. */
    public static byte[] takenInGrenoble() {
        return withFacts("2026:06:15 10:42:07", 'N', 'E', ByteOrder.LITTLE_ENDIAN);
    }

    /** A picture without a word of the camera. */
    public static byte[] silent() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture with the facts of the camera in either order of bytes. */
    static byte[] withFacts(String moment, char north, char east, ByteOrder order) {
        byte[] picture = silent();
        byte[] tiff = tiff(moment, north, east, order);
        ByteBuffer file = ByteBuffer.allocate(picture.length + tiff.length + 10);
        file.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        file.put(picture, 2, picture.length - 2);
        return file.array();
    }

    private static byte[] tiff(String moment, char north, char east, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(order);
        tiff.put(
                order == ByteOrder.LITTLE_ENDIAN
                        ? "II".getBytes(StandardCharsets.US_ASCII)
                        : "MM".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x8769, 4, 1, 40);
        entry(tiff, 0x8825, 4, 1, 80);
        tiff.position(40);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 58);
        tiff.position(58);
        tiff.put(moment.getBytes(StandardCharsets.US_ASCII));
        tiff.position(80);
        tiff.putShort((short) 4);
        letter(tiff, 1, north);
        entry(tiff, 2, 5, 3, 140);
        letter(tiff, 3, east);
        entry(tiff, 4, 5, 3, 164);
        tiff.position(140);
        angle(tiff, 45, 11, 650);
        angle(tiff, 5, 44, 882);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void letter(ByteBuffer tiff, int tag, char value) {
        tiff.putShort((short) tag)
                .putShort((short) 2)
                .putInt(2)
                .put((byte) value)
                .put(new byte[3]);
    }

    private static void angle(ByteBuffer tiff, int degrees, int minutes, int hundredths) {
        tiff.putInt(degrees)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(hundredths)
                .putInt(100);
    }
}
