package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.report.ExecutionReport;

/**
 * What the documents of a check say of the file, read before the act that produces them.
 *
 * @param operation the file
 * @param carrier who carries it
 * @param report the report checked
 * @param bodyName the intermediate body
 */
record CheckFacts(Operation operation, Organisation carrier, ExecutionReport report, String bodyName) {}
