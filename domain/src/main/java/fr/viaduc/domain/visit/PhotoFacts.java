package fr.viaduc.domain.visit;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * When and where a photograph was taken, as the camera wrote it into the file (EXIF in JPEG). A visit report rests on it; a
 * picture without it, or with something unreadable, is a picture all the same.
 *
 * @param takenAt wall clock of the camera; null when the file does not say
 * @param position degrees north and east with five decimals, such as « 45.18514,5.73578 »; null when the file does not say
 */
public record PhotoFacts(LocalDateTime takenAt, String position) {

    /** How much of a file is read: the camera writes its facts before the picture. */
    public static final int READ = 256 * 1024;

    private static final PhotoFacts NONE = new PhotoFacts(null, null);
    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int CAMERA_DIRECTORY = 0x8769;
    private static final int POSITION_DIRECTORY = 0x8825;
    private static final int CHANGED_AT = 0x0132;
    private static final int TAKEN_AT = 0x9003;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;
    private static final int ENTRY_LENGTH = 12;
    private static final long PARTS = 100_000;
    private static final long HALF_TURN = 180 * PARTS;

    /** Reads the beginning of a file. */
    public static PhotoFacts of(byte[] beginning) {
        try {
            ByteBuffer tiff = tiff(ByteBuffer.wrap(beginning));
            return tiff == null ? NONE : read(tiff);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static ByteBuffer tiff(ByteBuffer jpeg) {
        if (jpeg.remaining() < 4 || jpeg.getShort() != (short) 0xFFD8) {
            return null;
        }
        int marker = jpeg.getShort() & 0xFFFF;
        while (marker != START_OF_SCAN) {
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            ByteBuffer segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1
                    && length > EXIF.length
                    && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                ByteBuffer tiff = segment.slice(EXIF.length, length - EXIF.length);
                return tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            }
            jpeg.position(jpeg.position() + length);
            marker = jpeg.getShort() & 0xFFFF;
        }
        return null;
    }

    private static PhotoFacts read(ByteBuffer tiff) {
        Map<Integer, Integer> main = directory(tiff, tiff.getInt(4));
        Map<Integer, Integer> camera = below(tiff, main, CAMERA_DIRECTORY);
        Map<Integer, Integer> position = below(tiff, main, POSITION_DIRECTORY);
        LocalDateTime taken = camera.containsKey(TAKEN_AT)
                ? moment(tiff, camera.get(TAKEN_AT))
                : main.containsKey(CHANGED_AT) ? moment(tiff, main.get(CHANGED_AT)) : null;
        OptionalLong north = degrees(tiff, position, LATITUDE, 'S');
        OptionalLong east = degrees(tiff, position, LONGITUDE, 'W');
        return new PhotoFacts(
                taken,
                north.isPresent() && east.isPresent() ? text(north.getAsLong()) + "," + text(east.getAsLong()) : null);
    }

    private static String text(long parts) {
        return String.format(
                Locale.ROOT, "%s%d.%05d", parts < 0 ? "-" : "", Math.abs(parts) / PARTS, Math.abs(parts) % PARTS);
    }

    private static Map<Integer, Integer> below(ByteBuffer tiff, Map<Integer, Integer> main, int tag) {
        return main.containsKey(tag) ? directory(tiff, tiff.getInt(main.get(tag) + 8)) : Map.of();
    }

    /** The places of the entries of a directory, by their tags. */
    private static Map<Integer, Integer> directory(ByteBuffer tiff, int at) {
        Map<Integer, Integer> entries = new HashMap<>();
        int count = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + i * ENTRY_LENGTH;
            entries.put(tiff.getShort(entry) & 0xFFFF, entry);
        }
        return entries;
    }

    private static LocalDateTime moment(ByteBuffer tiff, int entry) {
        byte[] text = new byte[19];
        tiff.get(tiff.getInt(entry + 8), text);
        try {
            return LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), CAMERA);
        } catch (DateTimeException unset) {
            return null;
        }
    }

    /** Degrees, minutes and seconds as hundred thousandths of a degree. */
    private static OptionalLong degrees(ByteBuffer tiff, Map<Integer, Integer> position, int tag, char negative) {
        if (!position.containsKey(tag) || !position.containsKey(tag - 1)) {
            return OptionalLong.empty();
        }
        int at = tiff.getInt(position.get(tag) + 8);
        long sum = 0;
        long unit = 1;
        for (int i = 0; i < 3; i++) {
            long below = (tiff.getInt(at + i * 8 + 4) & 0xFFFFFFFFL) * unit;
            if (below == 0) {
                return OptionalLong.empty();
            }
            sum += ((tiff.getInt(at + i * 8) & 0xFFFFFFFFL) * PARTS + below / 2) / below;
            unit *= 60;
        }
        boolean south = tiff.get(position.get(tag - 1) + 8) == negative;
        return sum > HALF_TURN ? OptionalLong.empty() : OptionalLong.of(south ? -sum : sum);
    }
}
