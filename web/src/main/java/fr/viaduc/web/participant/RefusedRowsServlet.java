package fr.viaduc.web.participant;

import fr.viaduc.ejb.participant.ImportingParticipants;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The refused rows of a file of participants, to be corrected and sent again. */
@WebServlet("/refused/participants.csv")
public class RefusedRowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportingParticipants importing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = importing.refusedRows(file(request.getParameter("file")), Refusals::sentence);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"participants-a-corriger.csv\"");
        response.getOutputStream().write(content);
    }

    private static UUID file(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
