package fr.viaduc.architecture;

import fr.viaduc.domain.shared.State;
import fr.viaduc.web.faces.French;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The lives of the aggregates as Mermaid diagrams, drawn from {@link State#next()}. */
final class StateDiagrams {

    private StateDiagrams() {}

    /** The document that shows the given status enums. */
    static String of(Collection<Class<?>> types) {
        StringBuilder document = new StringBuilder("# States\n\nDrawn by the build from `next()` of each status; see"
                + " README, \"Adding a feature\".\n");
        types.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(type -> document.append(diagram(type)));
        return document.toString();
    }

    private static String diagram(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        StringBuilder text = new StringBuilder("\n## %s\n\n```mermaid\nstateDiagram-v2\n".formatted(name(type)));
        for (Object constant : constants) {
            text.append("    state \"%s\" as %s\n".formatted(French.label((Enum<?>) constant), constant));
        }
        text.append("    [*] --> %s\n".formatted(constants[0]));
        for (Object constant : constants) {
            Collection<?> next = ((State<?>) constant).next();
            Arrays.stream(constants)
                    .filter(next::contains)
                    .forEach(target -> text.append("    %s --> %s\n".formatted(constant, target)));
            if (next.isEmpty()) {
                text.append("    %s --> [*]\n".formatted(constant));
            }
        }
        return text.append("```\n").toString();
    }

    private static String name(Class<?> type) {
        String words = type.getSimpleName().replaceAll("Status$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
