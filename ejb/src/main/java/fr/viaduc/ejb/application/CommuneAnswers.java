package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FieldType;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionInput;
import fr.viaduc.ejb.shared.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Finds the communes that people type by name, so that applications hold INSEE codes that exist. */
@ApplicationScoped
class CommuneAnswers {

    @Inject
    private Communes communes;

    SectionInput found(SectionInput input) {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        input.answers()
                .forEach((field, typed) -> answers.put(
                        field,
                        field.type() == FieldType.COMMUNE && !typed.isEmpty()
                                ? communes.named(typed).code()
                                : typed));
        return new SectionInput(answers, input.rows());
    }
}
