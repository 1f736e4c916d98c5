package fr.viaduc.ejb.visit;

import java.io.Serializable;

/** Somebody met, as noted on screen. */
public class PersonNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String function;

    public PersonNote() {}

    PersonNote(String name, String function) {
        this.name = name;
        this.function = function;
    }

    boolean isEmpty() {
        return (name == null || name.isBlank()) && (function == null || function.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }
}
