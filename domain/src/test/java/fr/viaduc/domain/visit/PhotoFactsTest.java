package fr.viaduc.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhotoFactsTest {

    private static final PhotoFacts NONE = new PhotoFacts(null, null);

    @Test
    @DisplayName("R-VISIT-11 a photograph says when and where it was taken")
    void aPhotographSaysWhenAndWhere() {
        assertEquals(
                new PhotoFacts(LocalDateTime.of(2026, 6, 15, 10, 42, 7), "45.18514,5.73578"),
                PhotoFacts.of(PhotoFixture.takenInGrenoble()));
        assertEquals(
                new PhotoFacts(LocalDateTime.of(2026, 6, 15, 10, 42, 7), "-45.18514,-5.73578"),
                PhotoFacts.of(PhotoFixture.withFacts("2026:06:15 10:42:07", 'S', 'W', ByteOrder.BIG_ENDIAN)));
    }

    @Test
    @DisplayName("R-VISIT-11 a picture that says nothing, or nothing readable, is a picture all the same")
    void aPictureMaySayNothing() {
        assertEquals(NONE, PhotoFacts.of(PhotoFixture.silent()));
        assertEquals(NONE, PhotoFacts.of(new byte[0]));
        assertEquals(NONE, PhotoFacts.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "45.18514,5.73578",
                PhotoFacts.of(PhotoFixture.withFacts("0000:00:00 00:00:00", 'N', 'E', ByteOrder.LITTLE_ENDIAN))
                        .position());
        byte[] whole = PhotoFixture.takenInGrenoble();
        for (int length = 0; length < 200; length++) {
            assertEquals(NONE, PhotoFacts.of(Arrays.copyOf(whole, length)), "cut after " + length);
        }
        for (int at = 2; at < 220; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] = (byte) 0xFF;
            PhotoFacts.of(spoilt);
        }
    }
}
