package fr.viaduc.web.demo;

/** A part of the story of the demonstration. The chapters are told in the order of their numbers. */
public interface Chapter {

    /** The place of the chapter in the story. */
    int number();

    /** Tells the chapter: runs the use cases as the people of the story. */
    void tell(Stage stage);
}
