package fr.viaduc.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallFixture;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.BodyFigure;
import fr.viaduc.domain.legal.ParameterType;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.domain.programme.ProtocolCommitment;
import fr.viaduc.domain.programme.SignatoryCapacity;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.UnitQueries;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.legal.LegalQueries;
import fr.viaduc.ejb.legal.SettingLegalParameters;
import fr.viaduc.ejb.programme.KeepingTerritories;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingLocalPlans;
import fr.viaduc.ejb.programme.PreparingProtocols;
import fr.viaduc.ejb.programme.TerritoryQueries;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.StaleVersion;
import fr.viaduc.identity.Town;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class SettingUpTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 2, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate EXTENSION = LocalDate.of(2017, 1, 1);

    @Inject
    private Town town;

    @Inject
    private AskedDatabase database;

    @Inject
    private SettingLegalParameters setting;

    @Inject
    private LegalQueries figures;

    @Inject
    private Law law;

    @Inject
    private PreparingLocalPlans plans;

    @Inject
    private PreparingProtocols protocols;

    @Inject
    private LocalPlanQueries planQueries;

    @Inject
    private KeepingTerritories territories;

    @Inject
    private TerritoryQueries territoryQueries;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private CallQueries calls;

    @Inject
    private ManagingUnits units;

    @Inject
    private UnitQueries unitQueries;

    private <T> T as(CallerName person, Callable<T> work) throws Exception {
        return Acting.as(person, () -> town.told(NOW, work));
    }

    private void act(CallerName person, Executable work) throws Exception {
        as(person, () -> {
            try {
                work.execute();
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    private void assertRefused(Class<? extends Throwable> refusal, CallerName person, Executable work) {
        assertThrows(refusal, () -> act(person, work));
    }

    private static BodyFigure rebuttal(String days) {
        return new BodyFigure(
                "rebuttal.days",
                ProgrammingPeriod.PERIOD_2021_2027,
                TODAY,
                days,
                ParameterType.INTEGER,
                "délibération du 2 février 2026");
    }

    private int rebuttalDays(CallerName person) throws Exception {
        return database.asked(person, () -> law.on(person.bodyId(), TODAY).integer("rebuttal.days"));
    }

    @Test
    @DisplayName("R-LEGAL-7 R-LEGAL-4 a body sets a figure for itself, and no other body sees it")
    void bodySetsFigureForItself() throws Exception {
        CallerName here = town.open(NOW);
        CallerName there = town.open(NOW);
        UUID value = as(here, () -> setting.set(rebuttal("20"), "Délai trop long"));
        assertEquals(20, rebuttalDays(here));
        assertEquals(30, rebuttalDays(there));
        assertEquals(2, as(here, () -> figures.history("rebuttal.days")).size());
        assertEquals(1, as(there, () -> figures.history("rebuttal.days")).size());
        assertEquals(1L, (long) database.asked(here, () -> database.count("audit_entry WHERE object_id", value)));
        assertEquals(0L, (long) database.asked(there, () -> database.count("legal_parameter WHERE id", value)));
        act(here, () -> setting.end(value, TODAY, "Retour"));
        assertEquals(20, rebuttalDays(here));
    }

    @Test
    @DisplayName("R-LEGAL-6 R-LEGAL-8 law, the past, the wrong role and a missing reason are refused")
    void figureIsRefused() throws Exception {
        CallerName administrator = town.open(NOW);
        CallerName manager = town.person(administrator, Role.GRANT_MANAGER, NOW);
        BodyFigure byLaw = new BodyFigure(
                "rate.T40", ProgrammingPeriod.PERIOD_2021_2027, TODAY, "0.30", ParameterType.RATIO, "délibération");
        BodyFigure past = new BodyFigure(
                "rebuttal.days",
                ProgrammingPeriod.PERIOD_2021_2027,
                TODAY.minusDays(1),
                "20",
                ParameterType.INTEGER,
                "délibération");
        assertCode("legal.parameter.law", administrator, () -> setting.set(byLaw, "Motif"));
        assertCode("legal.parameter.past", administrator, () -> setting.set(past, "Motif"));
        assertCode("act.reason.missing", administrator, () -> setting.set(rebuttal("20"), " "));
        assertRefused(EJBAccessException.class, manager, () -> setting.set(rebuttal("20"), "Motif"));
    }

    private void assertCode(String code, CallerName person, Executable work) {
        assertEquals(
                code, assertThrows(RuleViolation.class, () -> act(person, work)).code());
    }

    @Test
    @DisplayName("R-LEGAL-7 the database lets no body write a common value or one of another body, or of a law")
    void databaseKeepsValuesOfOthers() throws Exception {
        CallerName here = town.open(NOW);
        CallerName there = town.open(NOW);
        UUID value = as(here, () -> setting.set(rebuttal("20"), "Motif"));
        String endOwn = "UPDATE legal_parameter SET valid_to = DATE '2030-12-31' WHERE id = CAST(?1 AS uuid)";
        assertEquals(0, (int) database.asked(there, () -> database.update(endOwn, value)));
        String endCommon = "UPDATE legal_parameter SET valid_to = DATE '2030-12-31' WHERE body_id IS NULL"
                + " AND CAST(?1 AS uuid) IS NOT NULL";
        assertEquals(0, (int) database.asked(here, () -> database.update(endCommon, value)));
        String edit = "UPDATE legal_parameter SET value = '1' WHERE id = CAST(?1 AS uuid)";
        assertThrows(PersistenceException.class, () -> database.asked(here, () -> database.update(edit, value)));
        String ofLaw =
                "INSERT INTO legal_parameter (id, version, body_id, code, topic, label, value, type, unit, period,"
                        + " valid_from, legal_basis, confidence, note) SELECT gen_random_uuid(), 1, CAST(?1 AS uuid), code, topic,"
                        + " label, value, type, unit, period, DATE '2026-02-02', 'x', 'DESIGN', '' FROM legal_parameter"
                        + " WHERE code = 'rate.T40'";
        assertThrows(
                PersistenceException.class, () -> database.asked(here, () -> database.update(ofLaw, here.bodyId())));
        assertThrows(
                PersistenceException.class,
                () -> database.asked(
                        here, () -> database.update(ofLaw.replace("rate.T40", "completion.days"), there.bodyId())));
    }

    @Test
    @DisplayName("R-PROG-5 R-PROG-6 a protocol goes from the manager to the validator and adds up")
    void protocolGoesFromHandToHand() throws Exception {
        CallerName administrator = town.open(NOW);
        CallerName manager = town.person(administrator, Role.GRANT_MANAGER, NOW);
        CallerName validator = town.person(administrator, Role.VALIDATOR, NOW);
        UUID plan = as(manager, () -> plans.prepare("PLIE", "PLIE", "Association"));
        UUID protocol = as(
                manager,
                () -> protocols.prepare(plan, "Protocole 2015-2019", DateRange.of("2015-01-01", "2019-12-31")));
        act(manager, () -> protocols.addSignatory(protocol, commitment("Conseil", "453000.00")));
        act(manager, () -> protocols.addSignatory(protocol, commitment("FSE", "575000.00")));
        int seen = as(manager, () -> planQueries.protocol(protocol)).version();
        assertRefused(EJBAccessException.class, manager, () -> protocols.validate(protocol, seen));
        assertRefused(EJBAccessException.class, validator, () -> plans.prepare("X", "X", "X"));
        assertRefused(StaleVersion.class, validator, () -> protocols.validate(protocol, seen - 1));
        act(validator, () -> protocols.validate(protocol, seen));
        assertEquals(
                Money.of("5140000.00"),
                as(validator, () -> planQueries.protocol(protocol)).total());
        CallerName stranger = town.person(town.open(NOW), Role.GRANT_MANAGER, NOW);
        assertRefused(NotFound.class, stranger, () -> planQueries.protocol(protocol));
        assertRefused(NotFound.class, stranger, () -> protocols.addSignatory(protocol, commitment("X", "1.00")));
        assertRefused(NotFound.class, stranger, () -> planQueries.plan(plan));
    }

    private static ProtocolCommitment commitment(String name, String amount) {
        return new ProtocolCommitment(name, SignatoryCapacity.FUNDER, Money.of(amount), null, "");
    }

    @Test
    @DisplayName("R-PROG-7 Grenoble has 49 communes, and 177 from the first of January 2017 on")
    void grenobleHas177Communes() throws Exception {
        CallerName administrator = town.open(NOW);
        CallerName manager = town.person(administrator, Role.GRANT_MANAGER, NOW);
        UUID territory = as(manager, () -> territories.open("PLIE", null));
        act(manager, () -> territories.takeInGrouping(territory, "200040715", LocalDate.of(2015, 1, 1)));
        for (String grouping : List.of("200070431", "243800984", "200040111/38", "200018166")) {
            act(manager, () -> territories.takeInGrouping(territory, grouping, EXTENSION));
        }
        assertEquals(49, communes(manager, territory, EXTENSION.minusDays(1)));
        assertEquals(177, communes(manager, territory, EXTENSION));
        act(manager, () -> territories.release(territory, List.of("38185"), TODAY, "Sortie"));
        assertEquals(177, communes(manager, territory, TODAY));
        assertEquals(176, communes(manager, territory, TODAY.plusDays(1)));
        assertRefused(RuleViolation.class, manager, () -> territories.release(territory, List.of("38421"), TODAY, ""));
        assertRefused(EJBAccessException.class, administrator, () -> territories.open("Autre", null));
        CallerName stranger = town.person(town.open(NOW), Role.GRANT_MANAGER, NOW);
        assertRefused(NotFound.class, stranger, () -> territoryQueries.sheet(territory, TODAY));
        assertRefused(NotFound.class, stranger, () -> territories.takeIn(territory, List.of("01001"), TODAY));
        assertEquals(0L, (long)
                database.asked(stranger, () -> database.count("territory_commune WHERE territory_id", territory)));
    }

    private long communes(CallerName person, UUID territory, LocalDate day) throws Exception {
        return as(person, () -> territoryQueries.sheet(territory, day)).communes();
    }

    @Test
    @DisplayName("R-PROG-7 communes and groupings are found by name, postal code and SIREN")
    void communesAreFound() throws Exception {
        CallerName manager = town.person(town.open(NOW), Role.GRANT_MANAGER, NOW);
        assertTrue(as(manager, () -> territoryQueries.communes("grenoble")).stream()
                .anyMatch(found -> found.code().equals("38185")));
        assertTrue(as(manager, () -> territoryQueries.communes("38100")).stream()
                .anyMatch(found -> found.code().equals("38185")));
        assertEquals(
                List.of("200040111", "200040111/38", "200040111/73"),
                as(manager, () -> territoryQueries.groupings("coeur de chartreuse")).stream()
                        .map(TerritoryQueries.Found::code)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("200040715"),
                as(manager, () -> territoryQueries.groupings("200040715")).stream()
                        .map(TerritoryQueries.Found::code)
                        .toList());
    }

    @Test
    @DisplayName("R-CALL-9 a call shows the communes of its own body's territory, and names no other")
    void callShowsCommunes() throws Exception {
        CallerName manager = town.person(town.open(NOW), Role.GRANT_MANAGER, NOW);
        CallerName stranger = town.person(town.open(NOW), Role.GRANT_MANAGER, NOW);
        UUID territory = as(manager, () -> territories.open("Istres", null));
        act(manager, () -> territories.takeIn(territory, List.of("13047", "13039"), TODAY));
        CallDraft draft = CallFixture.completeDraft();
        draft.setGlobalGrantId(null);
        draft.setSpecificObjectiveId(null);
        draft.setTerritoryId(territory);
        UUID call = as(manager, () -> drafting.draft(draft));
        assertEquals(
                List.of("Fos-sur-Mer", "Istres"),
                as(manager, () -> calls.sheet(call)).territory().communes());
        assertRefused(NotFound.class, stranger, () -> drafting.draft(draft));
    }

    @Test
    @DisplayName("R-ID-10 a unit is prepared, validated by another person, and stays in its body")
    void unitIsValidated() throws Exception {
        CallerName administrator = town.open(NOW);
        CallerName validator = town.person(administrator, Role.VALIDATOR, NOW);
        UUID direction = as(administrator, () -> units.open("Direction", null));
        UUID service = as(administrator, () -> units.open("Service", direction));
        assertRefused(
                RuleViolation.class,
                administrator,
                () -> units.change(direction, unitQueries.sheet(direction).version(), "Direction", service));
        assertRefused(EJBAccessException.class, administrator, () -> units.validate(service, 1));
        act(validator, () -> units.validate(service, unitQueries.sheet(service).version()));
        assertEquals(
                "VALIDATED",
                as(validator, () -> unitQueries.sheet(service)).status().name());
        CallerName stranger = town.open(NOW);
        assertRefused(NotFound.class, stranger, () -> unitQueries.sheet(service));
        assertRefused(NotFound.class, stranger, () -> units.reopen(service, 1, "Motif"));
    }
}
