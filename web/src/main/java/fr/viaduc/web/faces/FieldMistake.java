package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import java.util.function.Supplier;

/** A value that a rule of the shared words refuses, told beside its field. */
final class FieldMistake {

    private FieldMistake() {}

    /** The value, or the sentence of the rule as an error of the field. */
    static <T> T unlessRefused(UIComponent field, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleViolation e) {
            Object label = field.getAttributes().get("label");
            String sentence = Refusals.sentence(e);
            String told = label == null ? sentence : French.text("tag.mistake", label, sentence);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, told), e);
        }
    }
}
