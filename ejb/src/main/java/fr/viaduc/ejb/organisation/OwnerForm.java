package fr.viaduc.ejb.organisation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A beneficial owner as it is typed. */
public class OwnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 150)
    private String name;

    private LocalDate birthDate;

    @Size(max = 150)
    private String identifier;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    boolean isEmpty() {
        return (name == null || name.isBlank()) && birthDate == null && (identifier == null || identifier.isBlank());
    }
}
