package fr.viaduc.bench;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Shows the bench to Arquillian as a container, which starts with the archive that it receives. */
public class BenchContainer implements DeployableContainer<BenchContainer.Configuration> {

    /** Nothing to configure. */
    public static class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // Nothing to configure.
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        File application = Path.of("target", "bench.ear").toAbsolutePath().toFile();
        archive.as(ZipExporter.class).exportTo(application, true);
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::stop));
        try {
            Bench.start(application.toPath());
        } catch (Exception e) {
            throw new DeploymentException("The bench did not start", e);
        }
        HTTPContext http = new HTTPContext("localhost", Bench.port());
        http.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, ""));
        return new ProtocolMetaData().addContext(http);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        Bench.stop();
    }
}
