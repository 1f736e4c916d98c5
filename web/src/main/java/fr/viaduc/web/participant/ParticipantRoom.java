package fr.viaduc.web.participant;

import fr.viaduc.web.faces.Here;

/** The same pages serve the carrier and the team of the local plan, each below its own address. */
final class ParticipantRoom {

    private ParticipantRoom() {}

    static String of(Here here) {
        return here.getPath().startsWith("/plie/") ? "/plie/participant" : "/carrier/participant";
    }

    static String file(Here here) {
        return here.getPath().startsWith("/carrier/") ? "/carrier/operation/view" : "/staff/operation/view";
    }
}
