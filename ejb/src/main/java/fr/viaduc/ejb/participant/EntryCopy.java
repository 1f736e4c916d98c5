package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.FrozenEntry;
import fr.viaduc.domain.participant.ItemMoment;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.QuestionnaireItem;
import fr.viaduc.domain.participant.RecordFacts;
import fr.viaduc.domain.shared.Act;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The copy of the entry data that is frozen when the operator vouches for them. */
final class EntryCopy {

    private EntryCopy() {}

    static FrozenEntry of(Participation participation, RecordFacts facts, Act act) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        for (QuestionnaireItem item : QuestionnaireItem.values()) {
            if (item.moment() != ItemMoment.EXIT && item.isAnsweredIn(facts)) {
                answers.add(item.name(), item.answerIn(facts).toString());
            }
        }
        String content = Json.createObjectBuilder()
                .add("operation", facts.operation().number())
                .add("participant", participation.pseudonym())
                .add("frozenAt", act.at().toString())
                .add("validatedBy", act.actorName())
                .add("entry", answers)
                .build()
                .toString();
        return new FrozenEntry(participation, content, sha256(content.getBytes(StandardCharsets.UTF_8)), act.at());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
