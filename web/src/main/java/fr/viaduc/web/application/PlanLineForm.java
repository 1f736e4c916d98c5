package fr.viaduc.web.application;

import java.io.Serializable;

/** One line of a financing plan as it is typed: what all lines have. */
public interface PlanLineForm extends Serializable {

    /** The year to which its amount belongs. */
    Integer getYear();

    /** Puts it into a year. */
    void setYear(Integer year);
}
