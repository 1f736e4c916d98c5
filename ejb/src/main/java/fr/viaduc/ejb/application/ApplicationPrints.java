package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ContentEntry;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Section;
import fr.viaduc.ejb.document.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the contents of a version for its printed copy. */
@ApplicationScoped
class ApplicationPrints {

    private final French french = new French();

    @Inject
    private ContentWords words;

    /** The sections that say something, with their answers by row; the lines of the plan are printed apart. */
    List<Map<String, Object>> sections(List<ContentEntry> contents) {
        Map<Section, Map<String, List<ContentEntry>>> grouped = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            if (section != Section.COMMITMENT) {
                grouped.put(section, new LinkedHashMap<>());
            }
        }
        contents.stream()
                .filter(entry -> entry.section() != Section.FINANCING_PLAN)
                .forEach(entry -> grouped.get(entry.section())
                        .computeIfAbsent(entry.place(), place -> new ArrayList<>())
                        .add(entry));
        return grouped.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .toList();
    }

    private Map<String, Object> section(Section section, Map<String, List<ContentEntry>> groups) {
        return Map.of(
                "title",
                french.say(section),
                "plan",
                section == Section.FINANCING_PLAN,
                "groups",
                groups.values().stream().map(this::group).toList());
    }

    private Map<String, Object> group(List<ContentEntry> entries) {
        ContentEntry first = entries.get(0);
        return Map.of(
                "heading",
                words.item(first.section(), first.item()),
                "facts",
                entries.stream()
                        .filter(entry -> !words.isLong(entry))
                        .map(entry -> List.of(words.label(entry.field()), words.value(entry.field(), entry.value())))
                        .toList(),
                "texts",
                entries.stream()
                        .filter(words::isLong)
                        .map(entry -> Map.of("label", words.label(entry.field()), "text", entry.value()))
                        .toList());
    }

    /** The lines of the plan. */
    Map<String, Object> plan(FinancingPlan plan) {
        return Map.of(
                "costOption",
                french.say(plan.costOption()),
                "flatRate",
                plan.flatRate().rate().isZero() ? "" : plan.flatRate().rate().percent(),
                "flatRateAmount",
                plan.flatRateAmount(),
                "expenditure",
                plan.expenditures().stream()
                        .map(line -> List.<Object>of(
                                line.label(),
                                french.say(line.category()),
                                Integer.toString(line.year()),
                                line.amount()))
                        .toList(),
                "sources",
                plan.sources().stream()
                        .map(source -> List.<Object>of(
                                source.funder(),
                                french.say(source.kind()),
                                Integer.toString(source.year()),
                                french.say(source.status()),
                                source.amount()))
                        .toList());
    }
}
