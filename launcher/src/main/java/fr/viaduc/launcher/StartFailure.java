package fr.viaduc.launcher;

/** A reason not to start that a person can act upon, told in one French sentence. */
public class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
