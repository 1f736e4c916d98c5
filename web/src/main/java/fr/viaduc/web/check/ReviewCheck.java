package fr.viaduc.web.check;

import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.ReviewedPoint;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The formal review of a report. */
@Named
@ViewScoped
public class ReviewCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningChecks opening;

    private final ArrayList<Map.Entry<AdmissibilityPoint, ReviewedPoint>> points = new ArrayList<>();

    @Override
    protected void read() {
        super.read();
        for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
            points.add(Map.entry(point, new ReviewedPoint()));
        }
    }

    /** Gives the answers: the examination begins, or the report goes back. */
    public String review() {
        Map<AdmissibilityPoint, ReviewedPoint> answers = Map.ofEntries(points.toArray(Map.Entry[]::new));
        boolean admissible = answers.values().stream().allMatch(ReviewedPoint::isSatisfied);
        return admissible
                ? done(() -> opening.review(getId(), version(), answers), "check.admissible", "examine")
                : done(() -> opening.review(getId(), version(), answers), "check.returned", "view");
    }

    /** The points with their answers. */
    public List<Map.Entry<AdmissibilityPoint, ReviewedPoint>> getPoints() {
        return points;
    }
}
