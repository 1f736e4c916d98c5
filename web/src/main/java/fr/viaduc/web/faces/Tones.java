package fr.viaduc.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How a status looks: its colour and sign say at a glance whether it waits, moves, succeeded or failed. */
@Named("tones")
@ApplicationScoped
public class Tones {

    private static final Properties TONES = read();

    private static Properties read() {
        try (InputStream file = Tones.class.getResourceAsStream("tones.properties")) {
            Properties tones = new Properties();
            tones.load(file);
            return tones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code neutral}, {@code info}, {@code waiting}, {@code success}, {@code warning} or {@code danger}. */
    public String of(Object status) {
        if (status instanceof Enum<?> constant) {
            String own = TONES.getProperty(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            return own == null ? TONES.getProperty(constant.name(), "info") : own;
        }
        return status == null ? "neutral" : TONES.getProperty(status.toString(), "info");
    }

    /** The tone of a constant known by its name and its type's simple name. */
    public String of(String type, String constant) {
        return TONES.getProperty(type + "." + constant, TONES.getProperty(constant, "info"));
    }
}
