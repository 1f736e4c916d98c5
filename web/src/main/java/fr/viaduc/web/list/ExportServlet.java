package fr.viaduc.web.list;

import fr.viaduc.ejb.list.ExportLabels;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListExport;
import fr.viaduc.ejb.list.ListExport.Format;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.web.faces.French;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Lists as files: {@code /exports/<list>.csv} and {@code .xlsx}, with the same parameters as the page. */
@WebServlet("/exports/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListQueries lists;

    @Inject
    private transient ListExport export;

    @Inject
    private transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int dot = file.lastIndexOf('.');
        Format format = format(file.substring(dot + 1));
        ListDefinition definition = lists.definition(file.substring(0, Math.max(0, dot)));
        ListParameters parameters = new ListParameters(definition, "", request.getParameterMap());
        ListRequest asked = parameters.request(parameters.scope());
        if (!asked.scope().keySet().containsAll(definition.scopes())) {
            throw new NotFound(); // because once the file has begun, nothing can be answered any more
        }
        response.setContentType(format.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + definition.name() + "-" + clock.today() + "." + format.ending() + "\"");
        export.write(asked, format, labels(definition), response.getOutputStream());
    }

    private static Format format(String ending) {
        for (Format format : Format.values()) {
            if (format.ending().equals(ending.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new NotFound();
    }

    private static ExportLabels labels(ListDefinition definition) {
        return new ExportLabels(
                French.text(definition.feature() + ".list." + definition.name()),
                column -> French.text(definition.feature() + "." + column.key()),
                constant -> French.label(constant),
                label -> French.label(label),
                French.text("tag.yes"),
                French.text("tag.no"));
    }
}
