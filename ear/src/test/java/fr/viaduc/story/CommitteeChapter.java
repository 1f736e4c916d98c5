package fr.viaduc.story;

/** Step 7: a session with a quorum of two, one member recused, two votes, a decision that reserves the grant, and minutes. */
final class CommitteeChapter {

    private final Story story;
    private final Committee committee;

    CommitteeChapter(Story story) {
        this.story = story;
        committee = new Committee(story);
    }

    private Person secretary() {
        return story.the("COMMITTEE_SECRETARY");
    }

    /** The agenda needs a declaration of the secretary; convening sends it to the members. */
    void isConvened() {
        story.later(2);
        committee.plans("Comité de programmation FSE+");
        secretary()
                .opens(committee.session())
                .chooses("addCase", story.fact("number"))
                .isRefused("add", "conflit");
        secretary()
                .declaresNoConflict()
                .opens(committee.session())
                .chooses("addCase", story.fact("number"))
                .does("add")
                .sees("63 922,93 €")
                .does("convene");
        Documents.mustSay(
                Mailbox.latest(story.the("COMMITTEE_MEMBER").email), "comité de programmation auquel vous siégez");
        Documents.mustSay(secretary().reads("Ordre du jour"), story.fact("number"), "63 922,93 €");
    }

    /** One present is no quorum; the one with an interest leaves the vote; nobody votes without a declaration. */
    void isHeld() {
        story.until(story.day().plusDays(10), 10);
        secretary()
                .opens("/staff/committee/open?id=" + story.fact("session"))
                .chooses("present", "Lucie Bernard")
                .chooses("chair", "Lucie Bernard")
                .isRefused("openSession", "quorum");
        committee.opensWithEverybody();
        Person recused = story.the("COMMITTEE_MEMBER 3");
        recused.opens(committee.session()).follows("Voter").cannot("castVote");
        recused.opens("/staff/conflict/declare?operation=" + story.fact("file"))
                .fills("nature", "Mon frère est salarié de l’association.")
                .does("one");
        recused.opens(committee.session()).follows("Voter").cannot("castVote");
        story.the("COMMITTEE_MEMBER").declaresNoConflict();
        story.the("COMMITTEE_MEMBER 2").declaresNoConflict();
        committee.votes();
    }

    /** The decision reserves the amount on the line of the budget. */
    void decides() {
        committee.records("63 922,93 €");
        Documents.mustSay(story.the("COMMITTEE_MEMBER").reads("Procès-verbal"), "Anne Clerc");
        story.the("GRANT_MANAGER").opens("/staff/budget/list").sees("63 922,93 €", "336 077,07 €");
        Trail.mustHold(story, "committee.decide", "COMMITTEE_SECRETARY", secretary().name);
    }
}
