package fr.viaduc.story;

import java.time.LocalDate;

/** Step 9: the carrier enters its participants by name; the body that pays sees pseudonyms only. */
final class ParticipantChapter {

    private final Story story;

    ParticipantChapter(Story story) {
        this.story = story;
    }

    private Person editor() {
        return story.the("BENEFICIARY_EDITOR");
    }

    /** A record lacks nothing before it is closed. */
    void areEntered() {
        story.later(7);
        enters("Martin", "Léa", LocalDate.of(1998, 4, 12), "F");
        enters("Durand", "Paul", LocalDate.of(1979, 11, 3), "M");
    }

    private void enters(String lastName, String firstName, LocalDate birth, String gender) {
        LocalDate entry = story.day().minusDays(2);
        editor().opens("/carrier/participant/enter?operation=" + story.fact("file"))
                .fills("lastName", lastName)
                .fills("firstName", firstName)
                .fills("birthDate", birth)
                .fills("gender", gender)
                .fills("birthPlace", "38185")
                .fills("communeCode", "38185")
                .fills("phone", "04 76 00 00 00")
                .fills("enteredOn", entry)
                .fills("informedOn", entry)
                .fills("entryStatus", "REGISTERED_UNEMPLOYED")
                .fills("unemployedSince", entry.minusYears(2))
                .fills("education", "VOCATIONAL")
                .fills("entryInTraining", "NO")
                .fills("socialBenefit", "YES")
                .fills("disability", "NO")
                .fills("housingExclusion", "NO")
                .fills("parentBornAbroad", "REFUSED")
                .fills("thirdCountryNational", "NO")
                .does("save")
                .does("validate");
        story.facts.put(lastName, editor().parameter("id"));
    }

    /** The manager counts the people without reading who they are. */
    void stayUnnamed() {
        editor().opens("/carrier/participant/list?id=" + story.fact("file")).sees("Martin", "Durand");
        Person manager = story.the("GRANT_MANAGER");
        manager.opens("/staff/participant/list?id=" + story.fact("file"));
        manager.finds("P-\\d{6,}");
        manager.doesNotSee("Martin", "Léa", "Durand");
        manager.findsNothingAt("/carrier/participant/view?id=" + story.fact("Martin"));
    }

    /** One finds a job, one reaches the end of the path. */
    void leave() {
        story.until(LocalDate.of(story.year(), 11, 20), 9);
        leaves("Martin", "JOB", "EMPLOYEE");
        leaves("Durand", "PLANNED_END", "REGISTERED_UNEMPLOYED");
        editor().opens("/carrier/participant/list?id=" + story.fact("file")).sees("Martin", "Durand");
    }

    private void leaves(String lastName, String reason, String status) {
        LocalDate exit = story.day().minusDays(3);
        editor().opens("/carrier/participant/exit?id=" + story.fact(lastName))
                .fills("leftOn", exit)
                .fills("exitReason", reason)
                .fills("exitStatus", status)
                .fills("observedOn", exit)
                .fills("exitInTraining", "NO")
                .fills("qualification", "NONE")
                .does("saveExit");
    }
}
