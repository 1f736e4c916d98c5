package fr.viaduc.web.demo;

import fr.viaduc.domain.shared.DateRange;

/**
 * A file of the story that is carried out.
 *
 * @param name its name in the story
 * @param place the carrier: porteur-un or porteur-deux
 * @param period when it is carried out
 * @param team the family name of its employees: nobody works whole time for two files
 */
record RealisationFile(String name, String place, DateRange period, String team) {

    static RealisationFile of(String name, String place, String start, String end, String team) {
        return new RealisationFile(name, place, DateRange.of(start, end), team);
    }

    String signatory() {
        return "signataire@" + place + ".example";
    }

    String editor() {
        return "edition@" + place + ".example";
    }
}
