package fr.viaduc.web.participant;

import fr.viaduc.domain.participant.ImportColumn;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The empty file of participants with its titles and one row as an example, as spreadsheets open it. */
@WebServlet("/templates/participants.csv")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String titles = String.join(";", ImportColumn.headers());
        String example =
                Arrays.stream(ImportColumn.values()).map(ImportColumn::example).collect(Collectors.joining(";"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"participants-modele.csv\"");
        response.getOutputStream()
                .write(("\uFEFF" + titles + "\r\n" + example + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
