package fr.viaduc.bench;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The delivered EAR, with all test classes of this module in its web application and the fixtures of the domain. */
@ArquillianSuiteDeployment
public final class Delivery {

    private static final String WEB = "web.war";

    private Delivery() {}

    @Deployment
    public static EnterpriseArchive withTests() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/viaduc.ear"));
        WebArchive web = ear.getAsType(WebArchive.class, WEB);
        web.merge(classes("target/test-classes"), "WEB-INF/classes", Filters.include(".*\\.(class|csv|json|pdf|xml)$"));
        web.merge(
                classes("../domain/target/test-classes"),
                "WEB-INF/classes",
                Filters.include(".*/(Acts|\\w+Fixture)(\\$\\w+)?\\.class$"));
        ear.delete(WEB);
        ear.addAsModule(Testable.archiveToTest(web));
        return ear;
    }

    private static GenericArchive classes(String directory) {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(directory)
                .as(GenericArchive.class);
    }
}
