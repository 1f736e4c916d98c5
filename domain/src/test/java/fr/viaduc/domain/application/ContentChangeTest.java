package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FundingApplicationFixture.completeDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.sampleRow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContentChangeTest {

    private final FundingApplicationFixture fixture = completeDraft();

    private List<ContentEntry> contents(AttachedFile... files) {
        return ApplicationContents.of(fixture.application, fixture.organisation, fixture.plan, List.of(files));
    }

    @Test
    @DisplayName("R-APP-14 an application that did not change shows no change")
    void nothingChanged() {
        assertEquals(List.of(), ContentChange.between(contents(), contents()));
    }

    @Test
    @DisplayName("R-APP-14 a changed, an added and a removed answer are shown with both values")
    void aChangedAnswerIsShownWithBothValues() {
        fixture.answer(SectionField.ESF_EXPERIENCE, "Deux opérations");
        List<ContentEntry> before = contents();
        fixture.answer(SectionField.NEED, "Besoin précisé");
        fixture.answer(SectionField.ORDINARY_LAW, "Droit commun");
        fixture.answer(SectionField.ESF_EXPERIENCE, "");
        assertEquals(
                List.of(
                        new ContentChange(Section.CONTEXT, "", "SectionField.NEED", "Réponse", "Besoin précisé"),
                        new ContentChange(Section.CONTEXT, "", "SectionField.ORDINARY_LAW", "", "Droit commun"),
                        new ContentChange(Section.CONTEXT, "", "SectionField.ESF_EXPERIENCE", "Deux opérations", "")),
                ContentChange.between(before, contents()));
    }

    @Test
    void rowsAreRecognisedWhenTheirOrderChanges() {
        Map<SectionField, String> first = sampleRow(RowKind.ACTIVITY);
        first.put(SectionField.ACTIVITY_TITLE, "Accueil");
        Map<SectionField, String> second = sampleRow(RowKind.ACTIVITY);
        second.put(SectionField.ACTIVITY_TITLE, "Parcours");
        fixture.list(RowKind.ACTIVITY, first, second);
        List<ContentEntry> before = contents();
        List<SectionInput.Row> reversed = new ArrayList<>(fixture.application.rows(RowKind.ACTIVITY).stream()
                .map(row -> new SectionInput.Row(row.id(), Map.of(SectionField.ACTIVITY_EVIDENCE, "Émargements")))
                .toList());
        java.util.Collections.reverse(reversed);
        fixture.application.write(
                Section.ACTIVITIES,
                SectionInput.of(RowKind.ACTIVITY, reversed),
                FundingApplicationFixture.editor(FundingApplicationFixture.DEPOSIT));
        assertEquals(
                List.of("Parcours", "Accueil"),
                ContentChange.between(before, contents()).stream()
                        .map(ContentChange::item)
                        .toList());
    }

    @Test
    void thePlanAndTheFilesAreCompared() {
        AttachedFile kept = file(AttachmentKind.STATUTES);
        List<ContentEntry> before = contents(kept, file(AttachmentKind.BANK_DETAILS));
        FundingSource own = fixture.plan.sources().get(3);
        fixture.plan.changeSource(
                own.id(), FinancingPlanFixture.source(FundingSourceKind.OWN, "Autofinancement", "9000.00"));
        List<ContentChange> changes = ContentChange.between(before, contents(kept));
        assertTrue(changes.contains(new ContentChange(
                Section.FINANCING_PLAN, "Autofinancement", "PlanField.AMOUNT", "8922.93", "9000.00")));
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change.section() == Section.ATTACHMENTS
                                && change.after().isEmpty())
                        .count());
    }

    @Test
    void everyFieldOfASealedCopyIsFoundAgain() {
        Stream.of(SectionField.values(), PlanField.values(), SheetField.values())
                .flatMap(Stream::<ContentField>of)
                .forEach(field ->
                        assertEquals(field, ContentField.ofCode(field.code()).orElseThrow()));
        assertTrue(ContentField.ofCode("SectionField.FORMER").isEmpty());
    }

    @Test
    void whatIsNotAskedIsNotSealed() {
        fixture.answer(SectionField.STARTED_HOW, "Depuis janvier");
        assertTrue(contents().stream().noneMatch(entry -> entry.field().equals("SectionField.STARTED_HOW")));
        fixture.answer(SectionField.ALREADY_STARTED, "YES");
        assertTrue(contents().stream().anyMatch(entry -> entry.field().equals("SectionField.STARTED_HOW")));
    }

    private static AttachedFile file(AttachmentKind kind) {
        return new AttachedFile(
                UUID.nameUUIDFromBytes(kind.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                kind,
                kind.name() + ".pdf",
                "0".repeat(64));
    }
}
