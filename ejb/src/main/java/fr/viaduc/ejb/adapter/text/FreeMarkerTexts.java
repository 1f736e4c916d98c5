package fr.viaduc.ejb.adapter.text;

import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.ModelTexts;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.StringModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Model texts in FreeMarker. Values of the trade print themselves in French ({@link French#say(Object)}); components of
 * records and accessors without {@code get} are read as properties.
 */
@ApplicationScoped
public class FreeMarkerTexts implements ModelTexts {

    private static final French FRENCH = new French();
    private final Configuration configuration;

    public FreeMarkerTexts() {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(FreeMarkerTexts.class.getClassLoader(), "fr/viaduc");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.FRANCE);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("0.##");
        configuration.setBooleanFormat("oui,non");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new FrenchWrapper());
    }

    @Override
    public String fill(String path, Map<String, Object> model) {
        try {
            var written = new StringWriter();
            var environment = configuration.getTemplate(path).createProcessingEnvironment(model, written);
            environment.setGlobalVariable("fr", configuration.getObjectWrapper().wrap(FRENCH));
            environment.process();
            return written.toString();
        } catch (TemplateException missing) {
            throw new IllegalStateException(
                    "The model text " + path + " could not be filled in: " + missing.getMessageWithoutStackTop(),
                    missing);
        } catch (IOException e) {
            throw new UncheckedIOException("The model text " + path + " could not be read.", e);
        }
    }

    /** Lets values print themselves in French and keeps their methods within reach. */
    private static final class FrenchWrapper extends DefaultObjectWrapper {

        FrenchWrapper() {
            super(builder(), true);
        }

        private static DefaultObjectWrapperBuilder builder() {
            var builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
            builder.setRecordZeroArgumentNonVoidMethodPolicy(
                    ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
            builder.setDefaultZeroArgumentNonVoidMethodPolicy(
                    ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
            return builder;
        }

        @Override
        protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
            return new FrenchValue(value, this);
        }
    }

    private static final class FrenchValue extends StringModel {

        FrenchValue(Object value, BeansWrapper wrapper) {
            super(value, wrapper);
        }

        @Override
        public String getAsString() {
            return FRENCH.say(object);
        }
    }
}
