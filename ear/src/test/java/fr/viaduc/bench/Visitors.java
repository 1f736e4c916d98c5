package fr.viaduc.bench;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The visitors of one test, from the first to the end of the test. */
final class Visitors implements AfterEachCallback {

    private final List<Visitor> present = new ArrayList<>();

    Visitor welcome(Window window, ColorScheme scheme) {
        Visitor visitor = new Visitor(Chromium.running(), window, scheme);
        present.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                keepPictures(test);
            } else {
                present.forEach(Visitor::mustNotHaveComplained);
            }
        } finally {
            present.forEach(Visitor::close);
            present.clear();
        }
    }

    private void keepPictures(ExtensionContext test) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i)
                    .screenshot("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                            + test.getRequiredTestMethod().getName() + "-" + (i + 1));
        }
    }
}
