package fr.viaduc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of Payara: a fresh copy of the delivered one at each start, with our settings written into it. The
 * server keeps nothing in it that must outlive a stop.
 *
 * <p>Every listener but the public one is closed or bound to the local interface, nothing tells the outside which server
 * answers, and the figures of {@code /metrics} are read on a listener of their own.
 */
final class PayaraDomain {

    static final String NAME = "viaduc";

    private static final String SERVER = "//config[@name='server-config']";
    private static final String LOCAL = "127.0.0.1";

    private final Document xml;
    private final XPath paths = XPathFactory.newInstance().newXPath();

    private PayaraDomain(Document xml) {
        this.xml = xml;
    }

    /** Writes the configuration into a directory, in place of that of an earlier start. */
    static void write(Path payara, Path domain, PayaraSettings settings) throws IOException {
        Path delivered = payara.resolve("glassfish/domains/domain1");
        Directories.delete(domain);
        Files.createDirectories(domain.getParent());
        Directories.copy(delivered, domain);
        Directories.delete(domain.resolve("docroot"));
        Files.createDirectory(domain.resolve("docroot"));
        Path file = domain.resolve("config/domain.xml");
        try {
            PayaraDomain copy = new PayaraDomain(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
            copy.settle(settings);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(copy.xml), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException | XPathExpressionException e) {
            throw new IOException("The configuration of Payara could not be written.", e);
        }
        forgetAdministrator(domain.resolve("config/admin-keyfile"));
        logInto(domain.resolve("config/logging.properties"), settings.logs());
    }

    private void settle(PayaraSettings settings) throws XPathExpressionException {
        listeners(settings);
        http();
        closeInnerDoors();
        memoryAndTime();
    }

    private void listeners(PayaraSettings settings) throws XPathExpressionException {
        set(
                "//network-listener[@name='http-listener-1']",
                Map.of("address", settings.address(), "port", String.valueOf(settings.port())));
        remove(SERVER + "//network-listener[@name='http-listener-2']");
        set(SERVER + "//virtual-server[@id='server']", Map.of("network-listeners", "http-listener-1"));
        set(
                SERVER + "//network-listener[@name='admin-listener']",
                Map.of("address", LOCAL, "port", String.valueOf(FreePorts.draw())));
        add(SERVER + "/http-service", "virtual-server", Map.of("id", "figures", "network-listeners", "figures"));
        add(
                SERVER + "//network-listeners",
                "network-listener",
                Map.of(
                        "name",
                        "figures",
                        "address",
                        LOCAL,
                        "port",
                        String.valueOf(settings.metricsPort()),
                        "protocol",
                        "figures",
                        "transport",
                        "tcp",
                        "thread-pool",
                        "http-thread-pool"));
        Element protocol = add(SERVER + "//protocols", "protocol", Map.of("name", "figures"));
        add(protocol, "http", Map.of("default-virtual-server", "figures"));
        set(SERVER + "/microprofile-metrics-configuration", Map.of("virtual-servers", "figures"));
    }

    private void http() throws XPathExpressionException {
        // As delivered five slow uploads would keep everybody else waiting.
        set(SERVER + "//thread-pool[@name='http-thread-pool']", Map.of("max-thread-pool-size", "40"));
        set(SERVER + "//protocol/http", Map.of("server-header", "false", "xpowered-by", "false"));
        set(
                SERVER + "//protocol[@name='http-listener-1']/http",
                Map.of(
                        // A connection whose request waits for its turn counts as idle: it must outlast a crowd.
                        "timeout-seconds", "300",
                        "compression", "on",
                        "compression-min-size-bytes", "1024",
                        "compressable-mime-type",
                                "text/html,text/css,text/xml,text/plain,text/csv,text/javascript,"
                                        + "application/javascript,application/json,application/problem+json,image/svg+xml"));
    }

    private void closeInnerDoors() throws XPathExpressionException {
        set(SERVER + "/hazelcast-config-specific-configuration", Map.of("enabled", "false"));
        for (Element listener : all(SERVER + "//iiop-listener | " + SERVER + "//jmx-connector")) {
            listener.setAttribute("address", LOCAL);
            listener.setAttribute("port", String.valueOf(FreePorts.draw()));
        }
        set(SERVER + "//iiop-listener", Map.of("enabled", "false"));
        set(SERVER + "//jmx-connector", Map.of("enabled", "false"));
        add(SERVER, "jms-service", Map.of("type", "DISABLED", "default-jms-host", "none"));
    }

    private void memoryAndTime() throws XPathExpressionException {
        for (Element option : all(SERVER + "/java-config/jvm-options")) {
            String text = option.getTextContent();
            if (text.startsWith("-Xmx")
                    || text.contains("additionalOSGiBundlesToStart")
                    || text.contains("osgi.shell")) {
                option.getParentNode().removeChild(option);
            }
        }
        for (String text : List.of(
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-Duser.language=fr",
                "-Duser.country=FR",
                "-Dfile.encoding=UTF-8",
                // Payara reads this setting too early to find it in the application.
                "-Dmp.openapi.scan.disable=true",
                "-Dproduct.name=")) {
            add(SERVER + "/java-config", "jvm-options", Map.of()).setTextContent(text);
        }
    }

    /**
     * Gives the administrator of the server a password that nobody knows: its listener cannot be closed, and without it
     * every account of this machine could give orders.
     */
    private static void forgetAdministrator(Path keys) throws IOException {
        byte[] hashAndSalt = new byte[40];
        new SecureRandom().nextBytes(hashAndSalt);
        String unknown = Base64.getEncoder().encodeToString(hashAndSalt);
        Files.writeString(keys, "admin;{SSHA256}" + unknown + ";asadmin\n");
    }

    private static void logInto(Path properties, Path logs) throws IOException {
        String handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        String text = Files.readString(properties)
                .replace(handler + "file=${com.sun.aas.instanceRoot}/logs", handler + "file=" + logs)
                .replace("ConsoleHandler.level=FINEST", "ConsoleHandler.level=OFF")
                .replace(handler + "maxHistoryFiles=0", handler + "maxHistoryFiles=20")
                .replace(handler + "rotationLimitInBytes=2000000", handler + "rotationLimitInBytes=10000000");
        Files.writeString(properties, text);
    }

    private void set(String path, Map<String, String> attributes) throws XPathExpressionException {
        all(path).forEach(element -> attributes.forEach(element::setAttribute));
    }

    private void remove(String path) throws XPathExpressionException {
        all(path).forEach(element -> element.getParentNode().removeChild(element));
    }

    private Element add(String parent, String name, Map<String, String> attributes) throws XPathExpressionException {
        return add(all(parent).get(0), name, attributes);
    }

    private Element add(Element parent, String name, Map<String, String> attributes) {
        Element child = xml.createElement(name);
        attributes.forEach(child::setAttribute);
        parent.appendChild(child);
        return child;
    }

    /** The elements of a path; a path that leads nowhere means that the delivered configuration changed. */
    private List<Element> all(String path) throws XPathExpressionException {
        NodeList found = (NodeList) paths.evaluate(path, xml, XPathConstants.NODESET);
        if (found.getLength() == 0) {
            throw new IllegalStateException("The configuration of Payara has no " + path);
        }
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
