package fr.viaduc.domain.participant;

import java.util.Optional;

/** Answer to a closed question of the questionnaires; a refusal to answer is an answer, a blank is none. */
public enum YesNo {
    YES("OUI"),
    NO("NON"),
    /** « Ne souhaite pas répondre »: accepted for the items that allow it only. */
    REFUSED("REFUS");

    private final String fileCode;

    YesNo(String fileCode) {
        this.fileCode = fileCode;
    }

    /** The code of this answer in exchange files. */
    public String fileCode() {
        return fileCode;
    }

    static Optional<YesNo> read(String word) {
        return switch (FileWords.key(word)) {
            case "OUI", "O", "1", "VRAI", "YES" -> Optional.of(YES);
            case "NON", "N", "0", "FAUX", "NO" -> Optional.of(NO);
            case "REFUS", "REFUSE", "NSP" -> Optional.of(REFUSED);
            default -> Optional.empty();
        };
    }
}
