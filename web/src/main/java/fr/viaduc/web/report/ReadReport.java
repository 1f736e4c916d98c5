package fr.viaduc.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A report as its carrier reads it. */
@Named
@RequestScoped
public class ReadReport extends ReportReading {

    private static final long serialVersionUID = 1L;
}
