package fr.viaduc.story;

import java.util.List;

/** The selection committee: how its secretary and its members bring a case from the waiting list to a decision. */
final class Committee {

    private final Story story;

    Committee(Story story) {
        this.story = story;
    }

    /** A whole session for the one case that waits. */
    void decides(String title, String amount) {
        plans(title);
        Person secretary = story.the("COMMITTEE_SECRETARY");
        secretary
                .opens(session())
                .chooses("addCase", story.fact("number"))
                .does("add")
                .does("convene");
        story.until(story.day().plusDays(10), 10);
        opensWithEverybody();
        votes();
        records(amount);
    }

    void plans(String title) {
        Person secretary = story.the("COMMITTEE_SECRETARY");
        secretary
                .opens("/staff/committee/edit")
                .fills("title", title)
                .fills("scheduledAt", story.day().plusDays(10).atTime(9, 30))
                .fills("place", "Salle du conseil, Le Forum, Grenoble")
                .fills("quorum", 2)
                .fills("rulesVersion", "2022-1")
                .does("save");
        story.facts.put("session", secretary.parameter("id"));
    }

    String session() {
        return "/staff/committee/view?id=" + story.fact("session");
    }

    void opensWithEverybody() {
        story.the("COMMITTEE_SECRETARY")
                .opens("/staff/committee/open?id=" + story.fact("session"))
                .ticksAll("present")
                .chooses("chair", "Lucie Bernard")
                .does("openSession");
    }

    void votes() {
        for (String member : List.of("COMMITTEE_MEMBER", "COMMITTEE_MEMBER 2")) {
            story.the(member)
                    .opens(session())
                    .follows("Voter")
                    .fills("choice", "FAVOURABLE")
                    .does("castVote");
        }
    }

    /** The decision is recorded, the session closed, and the chair signs the minutes. */
    void records(String amount) {
        Person secretary = story.the("COMMITTEE_SECRETARY");
        secretary.opens(session()).follows("Enregistrer");
        secretary
                .fills("outcome", "FAVOURABLE")
                .fills("reasons", "Avis conforme à l’instruction.")
                .does("record");
        secretary.opens(session()).does("close").sees(amount);
        story.later(1);
        secretary.opens(session()).cannot("signMinutes");
        Person chair = story.the("COMMITTEE_MEMBER");
        chair.opens(session()).does("signMinutes");
        Documents.mustSay(chair.reads("Procès-verbal"), story.fact("number"), amount, "Favorable");
    }
}
