package fr.viaduc.web.demo;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.identity.ChoosingPasswords;
import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.OpeningBodies;
import fr.viaduc.ejb.identity.UserQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Grenoble-Alpes Métropole opens with its services and its people; three further bodies open beside it. */
@ApplicationScoped
public class BodiesChapter implements Chapter {

    private static final String OPENING = "2022-01-03T09:00";

    @Inject
    private OpeningBodies opening;

    @Inject
    private ManagingUnits units;

    @Inject
    private StoryPeople people;

    @Inject
    private UserQueries queries;

    @Inject
    private ChoosingPasswords passwords;

    @Override
    public int number() {
        return 10;
    }

    @Override
    public void tell(Stage stage) {
        stage.portalAt(OPENING);
        open(stage, "grenoble", "Grenoble-Alpes Métropole", "200040715", "administration@demo.viaduc.example");
        open(
                stage,
                "ouest-provence",
                "Réussir Provence, PLIE Ouest Provence",
                "200054807",
                "administration@ouest-provence.example");
        open(
                stage,
                "grand-perigueux",
                "Maison de l’emploi du Grand Périgueux",
                "200040392",
                "administration@grand-perigueux.example");
        open(
                stage,
                "est-ensemble",
                "Est Ensemble, PLIE « Ensemble pour l’emploi »",
                "200057875",
                "administration@est-ensemble.example");
        stage.as("administration", "2022-01-03T10:00");
        UUID direction = stage.made("unit Direction", units.open("Direction de l’emploi et de l’insertion", null));
        for (String name : new String[] {"Service Europe et FSE", "Mission contrôle", "PLIE"}) {
            stage.made("unit " + name, units.open(name, direction));
        }
        stage.made("unit Service Finances", units.open("Service Finances", null));
        for (Accounts.Account account : Accounts.of("grenoble")) {
            if (account.role() != Role.ADMINISTRATOR) {
                invite(stage, account);
            }
        }
    }

    private void open(Stage stage, String code, String name, String siren, String administrator) {
        UUID body = opening.open(
                code,
                name,
                new Siren(siren),
                new Email("contact@" + code + ".example"),
                new Email(administrator),
                "Alix Exemple");
        stage.made("body " + code, body);
        passwords.chooseInStory(
                queries.idOf(administrator), Accounts.all().get(0).password());
    }

    private void invite(Stage stage, Accounts.Account account) {
        people.invite(
                account.login(),
                account.name(),
                account.role(),
                account.unit().isEmpty() ? null : stage.the("unit " + account.unit()),
                LocalDate.of(2022, 1, 3));
    }
}
