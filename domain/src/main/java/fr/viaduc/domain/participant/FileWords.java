package fr.viaduc.domain.participant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How words of exchange files are read: capitals, accents and separators make no difference. */
final class FileWords {

    private FileWords() {}

    /** The word in capitals without accents, with underscores between its parts. */
    static String key(String word) {
        String bare = Normalizer.normalize(word.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-’'./]+", "_");
    }

    static <E extends Enum<E>> Optional<E> among(E[] values, Function<E, String> fileCode, String word) {
        String key = key(word);
        return Arrays.stream(values).filter(e -> fileCode.apply(e).equals(key)).findFirst();
    }

    /** The code that differs least from the word, offered to the person who corrects the file. */
    static <E extends Enum<E>> String nearest(E[] values, Function<E, String> fileCode, String word) {
        String key = key(word);
        return Arrays.stream(values)
                .map(fileCode)
                .min(Comparator.comparingInt(code -> distance(key, code)))
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
