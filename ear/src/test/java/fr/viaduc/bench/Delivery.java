package fr.viaduc.bench;

import fr.viaduc.bench.counting.CountedDataSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.ds.PGSimpleDataSource;

/** The delivered EAR, with all test classes of this module in its web application and the fixtures of the domain. */
@ArquillianSuiteDeployment
public final class Delivery {

    private static final String WEB = "web.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String COUNTING = "/fr/viaduc/bench/counting/";

    private Delivery() {}

    @Deployment
    public static EnterpriseArchive withTests() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/viaduc.ear"));
        WebArchive web = ear.getAsType(WebArchive.class, WEB);
        web.merge(
                classes("target/test-classes"),
                "WEB-INF/classes",
                path -> path.get().matches(".*\\.(class|csv|json|pdf|xml)")
                        && !path.get().contains(COUNTING));
        web.merge(
                classes("../domain/target/test-classes"),
                "WEB-INF/classes",
                Filters.include(".*/(Acts|\\w+Fixture)(\\$\\w+)?\\.class$"));
        ear.delete(WEB);
        ear.addAsModule(Testable.archiveToTest(web));
        return counted(ear);
    }

    /** The same with its data source counting the statements of each request. */
    private static EnterpriseArchive counted(EnterpriseArchive ear) {
        ear.addAsLibrary(
                ShrinkWrap.create(JavaArchive.class, "counting.jar").addPackage(CountedDataSource.class.getPackage()));
        String descriptor = text(ear.delete(DESCRIPTOR));
        String counted = descriptor.replace(PGSimpleDataSource.class.getName(), CountedDataSource.class.getName());
        if (counted.equals(descriptor)) {
            throw new IllegalStateException("The data source is not declared as expected in " + DESCRIPTOR);
        }
        ear.add(new StringAsset(counted), DESCRIPTOR);
        return ear;
    }

    private static String text(Node node) {
        try (InputStream content = node.getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GenericArchive classes(String directory) {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(directory)
                .as(GenericArchive.class);
    }
}
