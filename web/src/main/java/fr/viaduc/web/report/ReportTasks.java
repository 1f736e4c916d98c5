package fr.viaduc.web.report;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** What is missing in a report, page by page, and gate by gate. */
@RequestScoped
public class ReportTasks {

    private static final String ITEM = "report.item.";

    /**
     * Something to do.
     *
     * @param label what it is about
     * @param page where it is done
     * @param state {@code COMPLETE} or {@code TO_DO}
     * @param missing what is missing, in French, each with the page where it is mended
     */
    public record Task(String label, String page, String state, List<Missing> missing) {

        /** What is missing, in a few words. */
        public String getHint() {
            return switch (missing.size()) {
                case 0 -> "";
                case 1 -> missing.get(0).sentence();
                default ->
                    French.text(
                            "report.task.missing",
                            missing.size(),
                            missing.get(0).sentence());
            };
        }
    }

    /** One thing that is missing. */
    public record Missing(String sentence, String page) {}

    /** The tasks of a report, in their order. */
    List<Task> of(ReportSheet report) {
        return Arrays.stream(ReportTask.values())
                .map(task -> task(task, report))
                .toList();
    }

    private static Task task(ReportTask task, ReportSheet report) {
        String page = task.page(report);
        List<Missing> missing = report.gates().stream()
                .filter(gate -> task.opens(gate.gate()))
                .flatMap(gate -> gate.obstacles().stream())
                .map(obstacle -> new Missing(Refusals.sentence(obstacle), page(obstacle, report, page)))
                .toList();
        return new Task(
                French.text("report.task." + task.name()), page, missing.isEmpty() ? "COMPLETE" : "TO_DO", missing);
    }

    /** The page of the expenditure when the obstacle is about a single one. */
    private static String page(RuleViolation obstacle, ReportSheet report, String otherwise) {
        if (!obstacle.code().startsWith(ITEM) || obstacle.arguments().isEmpty()) {
            return otherwise;
        }
        return report.items().stream()
                .filter(item -> obstacle.arguments().get(0).equals(item.position()))
                .findFirst()
                .map(item -> "/carrier/report/item?id=" + report.id() + "&item=" + item.id())
                .orElse(otherwise);
    }

    /** What is held against one expenditure, in French. */
    List<String> about(ReportSheet.Item item, ReportSheet report) {
        return report.gates().stream()
                .flatMap(gate -> gate.obstacles().stream())
                .filter(obstacle -> obstacle.code().startsWith(ITEM)
                        && !obstacle.arguments().isEmpty()
                        && obstacle.arguments().get(0).equals(item.position()))
                .map(Refusals::sentence)
                .toList();
    }
}
