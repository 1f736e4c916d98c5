package fr.viaduc.domain.participant;

import java.util.Arrays;
import java.util.Optional;

/** Niveau de diplôme, item E13: the last one obtained, with its level of the international classification (CITE). */
public enum EducationLevel {
    NONE("AUCUN", 1),
    LOWER_SECONDARY("PRIMAIRE_BREVET", 2),
    VOCATIONAL("CAP_BEP", 3),
    BACCALAUREATE("BAC", 3),
    /** Level 3 as it comes from a file that gives the level without the diploma. */
    UPPER_SECONDARY("CITE_3", 3),
    POST_SECONDARY("POST_BAC_NON_SUP", 4),
    SHORT_TERTIARY("BTS_DUT", 5),
    BACHELOR("LICENCE", 6),
    MASTER("MASTER", 7),
    DOCTORATE("DOCTORAT", 8);

    private final String fileCode;
    private final int isced;

    EducationLevel(String fileCode, int isced) {
        this.fileCode = fileCode;
        this.isced = isced;
    }

    /** The code of the diploma in exchange files. */
    public String fileCode() {
        return fileCode;
    }

    /** Level of the international standard classification of education, 1 (which stands for 0 and 1) to 8. */
    public int isced() {
        return isced;
    }

    /** Whether a form offers this answer: the unnamed level 3 comes from files only. */
    public boolean isOffered() {
        return this != UPPER_SECONDARY;
    }

    static Optional<EducationLevel> read(String word) {
        String key = FileWords.key(word);
        if (key.matches("[0-8]")) {
            int level = Math.max(1, key.charAt(0) - '0');
            return Optional.of(level == 3 ? UPPER_SECONDARY : ofLevel(level));
        }
        return Arrays.stream(values()).filter(e -> e.fileCode.equals(key)).findFirst();
    }

    private static EducationLevel ofLevel(int level) {
        return Arrays.stream(values()).filter(e -> e.isced == level).findFirst().orElseThrow();
    }
}
