package fr.viaduc.story;

import java.util.Map;
import java.util.UUID;

/** Step 1, thin: a body, the people who work in it, its programme and its budget. */
final class SetUp {

    private static final Map<String, String> STAFF = new java.util.LinkedHashMap<>();

    static {
        STAFF.put("GRANT_MANAGER", "Odile Roux");
        STAFF.put("VALIDATOR", "Paul Morel");
        STAFF.put("COMMITTEE_SECRETARY", "Inès Garnier");
        STAFF.put("COMMITTEE_MEMBER", "Lucie Bernard");
        STAFF.put("COMMITTEE_MEMBER 2", "Marc Perret");
        STAFF.put("COMMITTEE_MEMBER 3", "Anne Clerc");
        STAFF.put("SIGNATORY", "Jeanne Lambert");
        STAFF.put("CONTROLLER", "Hugo Petit");
        STAFF.put("PAYMENT_OFFICER", "Denis Colin");
        STAFF.put("ACCOUNTANT", "Fatou Diop");
    }

    private final Story story;
    private final String town = UUID.randomUUID().toString().substring(0, 8);

    SetUp(Story story) {
        this.story = story;
    }

    void bodyIsOpened() {
        String administrator = "administration@" + town + ".example";
        story.ask("/bench/body?code=b" + town + "&administrator=" + administrator);
        story.facts.put("town", town);
        story.meet("ADMINISTRATOR", "Alix Dumas", administrator).comesIn();
    }

    void peopleAreInvited() {
        Person administrator = story.the("ADMINISTRATOR");
        STAFF.forEach((role, name) -> {
            String email =
                    role.toLowerCase(java.util.Locale.ROOT).replace(" ", "").replace('_', '-') + "@"
                            + story.fact("town") + ".example";
            administrator
                    .opens("/admin/user/invite")
                    .fills("email", email)
                    .fills("name", name)
                    .fills("role", role.split(" ")[0])
                    .fills("validFrom", story.day())
                    .does("give");
            story.meet(role, name, email);
        });
        STAFF.keySet().forEach(role -> story.the(role).comesIn());
        administrator.opens("/admin/user/list").sees("Odile Roux", "Fatou Diop");
    }

    void programmeIsPrepared() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/programme/edit")
                .fills("code", "2021FR05SFPR001")
                .fills("title", "Programme national FSE+ Emploi, Inclusion, Jeunesse, Compétences")
                .fills("period", "2021-2027")
                .does("save");
        story.facts.put("programme", manager.parameter("id"));
        manager.fills("priorityCode", "1")
                .fills("priorityTitle", "Favoriser l’insertion professionnelle et l’inclusion sociale")
                .fills("objectiveCode", "H")
                .fills("objectiveTitle", "Inclusion active et employabilité des groupes défavorisés")
                .fills("schemes", "PLIE")
                .does("addObjective");
        story.the("VALIDATOR")
                .opens("/staff/programme/view?id=" + story.fact("programme"))
                .does("validate");
    }

    void budgetIsPrepared() {
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/grant/edit")
                .fills("programmeId", story.fact("programme"))
                .fills("number", "202200016")
                .fills("title", "Subvention globale FSE+ de Grenoble-Alpes Métropole")
                .fills("firstYear", 2022)
                .fills("lastYear", story.year() + 1)
                .does("save");
        story.facts.put("grant", manager.parameter("id"));
        manager.chooses("specificObjectiveId", "Inclusion active")
                .fills("scheme", "PLIE")
                .fills("year", story.year())
                .fills("esfAmount", "400 000,00")
                .fills("maxRate", "60")
                .does("addLine");
        story.the("VALIDATOR")
                .opens("/staff/grant/view?id=" + story.fact("grant"))
                .does("validate")
                .sees("400 000,00 €");
    }
}
