package fr.viaduc.web.demo;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.ProtocolCommitment;
import fr.viaduc.domain.programme.SignatoryCapacity;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.UnitQueries;
import fr.viaduc.ejb.programme.KeepingTerritories;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingLocalPlans;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.PreparingProtocols;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What stands around the files: the services of Grenoble-Alpes Métropole, its 177 communes, and the local plans, protocols
 * and territories of the four bodies, with the figures that their own pages tell.
 */
@ApplicationScoped
public class PlansChapter implements Chapter {

    private static final LocalDate START = LocalDate.of(2022, 1, 3);

    @Inject
    private StoryPeople people;

    @Inject
    private ManagingUnits units;

    @Inject
    private UnitQueries unitQueries;

    @Inject
    private PreparingProgrammes programmes;

    @Inject
    private ProgrammeQueries programmeQueries;

    @Inject
    private PreparingLocalPlans plans;

    @Inject
    private PreparingProtocols protocols;

    @Inject
    private LocalPlanQueries planQueries;

    @Inject
    private KeepingTerritories territories;

    @Override
    public int number() {
        return 15;
    }

    @Override
    public void tell(Stage stage) {
        grenoble(stage);
        ouestProvence(stage);
        grandPerigueux(stage);
        estEnsemble(stage);
    }

    private void grenoble(Stage stage) {
        stage.as("validation", "2022-01-04T09:00");
        for (String unit :
                List.of("Direction", "Service Europe et FSE", "Mission contrôle", "PLIE", "Service Finances")) {
            UUID id = stage.the("unit " + unit);
            units.validate(id, unitQueries.sheet(id).version());
        }
        stage.as("gestion", "2022-01-05T09:00");
        UUID plan = stage.made(
                "plan grenoble",
                plans.prepare("PLIE-GAM", "PLIE de l’agglomération grenobloise", "Grenoble-Alpes Métropole"));
        UUID territory = stage.made("territory grenoble", territories.open("5 territoires, un seul PLIE", plan));
        territories.takeInGrouping(territory, "200040715", LocalDate.of(2015, 1, 1));
        for (String grouping : List.of("200070431/38", "243800984/38", "200040111/38", "200018166/38")) {
            territories.takeInGrouping(territory, grouping, LocalDate.of(2017, 1, 1));
        }
        stage.as("validation", "2022-01-06T09:00");
        plans.validate(plan, planQueries.plan(plan).version());
    }

    private void ouestProvence(Stage stage) {
        String place = "ouest-provence";
        open(stage, place, "PLIE Ouest Provence");
        programme(
                stage,
                place,
                "2014FR05SFOP001",
                "Programme opérationnel national FSE Emploi et Inclusion",
                "2014-2020",
                List.of(
                        new Objective(
                                "3",
                                "Lutter contre la pauvreté et promouvoir l’inclusion",
                                "1",
                                "Augmenter le nombre de parcours intégrés d’accès à l’emploi des publics très éloignés de l’emploi",
                                List.of(
                                        "Accompagnement à l’emploi",
                                        "Médiation à l’emploi",
                                        "Ingénierie de projet",
                                        "Animation du dispositif")),
                        new Objective(
                                "3",
                                "Lutter contre la pauvreté et promouvoir l’inclusion",
                                "2",
                                "Mobiliser les employeurs et les entreprises dans les parcours d’insertion",
                                List.of("Médiation à l’emploi"))));
        UUID plan = plan(stage, place, "PLIE-OP", "PLIE Ouest Provence", "Réussir Provence");
        protocol(
                stage,
                place,
                plan,
                "Protocole d’accord 2015-2019",
                DateRange.of("2015-01-01", "2019-12-31"),
                List.of(
                        new ProtocolCommitment(
                                "SAN Ouest Provence",
                                SignatoryCapacity.FOUNDER,
                                Money.of("390000.00"),
                                null,
                                "subvention annuelle et mise à disposition de locaux et de personnel"),
                        founder("État"),
                        new ProtocolCommitment(
                                "Conseil départemental des Bouches-du-Rhône",
                                SignatoryCapacity.FOUNDER,
                                Money.of("453000.00"),
                                2017,
                                "convention pluriannuelle 2015-2017"),
                        new ProtocolCommitment(
                                "Conseil régional Provence-Alpes-Côte d’Azur",
                                SignatoryCapacity.FOUNDER,
                                Money.of("112500.00"),
                                null,
                                "subvention annuelle"),
                        support("Réussir Provence"),
                        new ProtocolCommitment(
                                "Fonds social européen",
                                SignatoryCapacity.FUNDER,
                                Money.of("575000.00"),
                                null,
                                "mobilisé auprès de l’État, puis de la Métropole Aix-Marseille-Provence")));
        stage.as("gestion@" + place + ".example", "2022-01-13T09:00");
        UUID territory = stage.made("territory " + place, territories.open("Istres Ouest Provence", plan));
        territories.takeIn(
                territory, List.of("13047", "13039", "13044", "13063", "13078", "13029"), LocalDate.of(2015, 1, 1));
    }

    private void grandPerigueux(Stage stage) {
        String place = "grand-perigueux";
        open(stage, place, "PLIE du Grand Périgueux");
        programme(
                stage,
                place,
                "2021FR05SFPR001",
                "Programme national FSE+ Emploi, Inclusion, Jeunesse, Compétences",
                "2021-2027",
                List.of(
                        new Objective(
                                "1",
                                "Favoriser l’insertion professionnelle et l’inclusion sociale des personnes les plus éloignées du marché du travail",
                                "H",
                                "Favoriser l’inclusion active afin de promouvoir l’égalité des chances, la non-discrimination et la participation active",
                                List.of(
                                        "Mobilisation des employeurs et des entreprises",
                                        "Coordination et animation de l’offre d’insertion")),
                        new Objective(
                                "3",
                                "Améliorer les compétences et les systèmes d’éducation, de formation professionnelle et d’orientation",
                                "G",
                                "Promouvoir l’apprentissage tout au long de la vie",
                                List.of()),
                        new Objective(
                                "4",
                                "Promouvoir un marché du travail créateur d’emploi, accessible à tous et un environnement de travail inclusif et sain",
                                "D",
                                "Promouvoir l’adaptation des travailleurs, des entreprises et des entrepreneurs au changement",
                                List.of())));
        UUID plan = plan(stage, place, "PLIE-GP", "PLIE du Grand Périgueux", "Maison de l’emploi du Grand Périgueux");
        protocol(
                stage,
                place,
                plan,
                "Protocole d’accord 2022-2027",
                DateRange.of("2022-01-01", "2027-12-31"),
                List.of(
                        founder("Le Grand Périgueux"),
                        founder("État"),
                        founder("Conseil départemental de la Dordogne"),
                        support("Maison de l’emploi du Grand Périgueux")));
        stage.as("gestion@" + place + ".example", "2022-01-13T09:00");
        UUID territory = stage.made("territory " + place, territories.open("Grand Périgueux", plan));
        territories.takeInGrouping(territory, "200040392", LocalDate.of(2022, 1, 1));
    }

    private void estEnsemble(Stage stage) {
        String place = "est-ensemble";
        open(stage, place, "PLIE « Ensemble pour l’emploi »");
        UUID plan = plan(stage, place, "PLIE-EE", "Ensemble pour l’emploi", "Association Ensemble pour l’emploi");
        protocol(
                stage,
                place,
                plan,
                "Protocole d’accord 2015-2017",
                DateRange.of("2015-02-09", "2017-12-31"),
                List.of(
                        new ProtocolCommitment(
                                "Est Ensemble",
                                SignatoryCapacity.FOUNDER,
                                Money.of("600000.00"),
                                null,
                                "subvention annuelle"),
                        new ProtocolCommitment(
                                "Fonds social européen", SignatoryCapacity.FUNDER, Money.of("1600000.00"), null, ""),
                        support("Association Ensemble pour l’emploi")));
        stage.as("gestion@" + place + ".example", "2022-01-13T09:00");
        UUID territory = stage.made("territory " + place, territories.open("Neuf villes d’Est Ensemble", plan));
        territories.takeIn(
                territory,
                List.of("93055", "93045", "93061", "93048", "93006", "93063", "93053"),
                LocalDate.of(2015, 2, 9));
        territories.takeIn(territory, List.of("93010", "93008"), LocalDate.of(2016, 2, 9));
    }

    private void open(Stage stage, String place, String unitName) {
        stage.as("administration@" + place + ".example", "2022-01-04T09:00");
        UUID unit = units.open(unitName, null);
        people.invite("gestion@" + place + ".example", "Camille Exemple", Role.GRANT_MANAGER, unit, START);
        people.invite("validation@" + place + ".example", "Dominique Exemple", Role.VALIDATOR, unit, START);
        people.invite("plie@" + place + ".example", "Maxime Exemple", Role.PLIE_COORDINATOR, unit, START);
        stage.as("validation@" + place + ".example", "2022-01-05T09:00");
        units.validate(unit, unitQueries.sheet(unit).version());
    }

    private record Objective(String priority, String priorityTitle, String code, String title, List<String> schemes) {}

    private void programme(
            Stage stage, String place, String code, String title, String period, List<Objective> objectives) {
        stage.as("gestion@" + place + ".example", "2022-01-06T09:00");
        UUID programme = programmes.prepare(code, title, period);
        objectives.forEach(o ->
                programmes.addObjective(programme, o.priority(), o.priorityTitle(), o.code(), o.title(), o.schemes()));
        stage.as("validation@" + place + ".example", "2022-01-07T09:00");
        programmes.validate(programme, programmeQueries.programme(programme).version());
    }

    private UUID plan(Stage stage, String place, String code, String name, String support) {
        stage.as("gestion@" + place + ".example", "2022-01-10T09:00");
        UUID plan = stage.made("plan " + place, plans.prepare(code, name, support));
        stage.as("validation@" + place + ".example", "2022-01-11T09:00");
        plans.validate(plan, planQueries.plan(plan).version());
        return plan;
    }

    private void protocol(
            Stage stage,
            String place,
            UUID plan,
            String title,
            DateRange period,
            List<ProtocolCommitment> commitments) {
        stage.as("gestion@" + place + ".example", "2022-01-11T14:00");
        UUID protocol = stage.made("protocol " + place, protocols.prepare(plan, title, period));
        commitments.forEach(commitment -> protocols.addSignatory(protocol, commitment));
        stage.as("validation@" + place + ".example", "2022-01-12T09:00");
        protocols.validate(protocol, planQueries.protocol(protocol).version());
    }

    private static ProtocolCommitment founder(String name) {
        return new ProtocolCommitment(name, SignatoryCapacity.FOUNDER, Money.ZERO, null, "");
    }

    private static ProtocolCommitment support(String name) {
        return new ProtocolCommitment(name, SignatoryCapacity.SUPPORT, Money.ZERO, null, "");
    }
}
