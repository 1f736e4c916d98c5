package fr.viaduc.web.faces;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/** The French texts of all features as the one resource bundle of the pages, {@code msg['call.title']}. */
public class Messages extends ResourceBundle {

    private static final Map<String, String> TEXTS = MessageFiles.readAll(Messages.class.getClassLoader());

    @Override
    protected Object handleGetObject(String key) {
        return TEXTS.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.keySet());
    }
}
