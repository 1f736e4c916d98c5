package fr.viaduc.launcher;

/** A role of the database with its password. Its text form never shows the password. */
public record Account(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
