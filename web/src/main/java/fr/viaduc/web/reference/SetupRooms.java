package fr.viaduc.web.reference;

import fr.viaduc.web.access.Access;
import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rooms in which a body is set up, as far as the person may open them. */
@Named
@RequestScoped
public class SetupRooms {

    private static final List<Room> ALL = List.of(
            new Room("programme", "/staff/programme/list"),
            new Room("budget", "/staff/budget/list"),
            new Room("plan", "/staff/plan/list"),
            new Room("territory", "/staff/territory/list"),
            new Room("unit", "/staff/unit/list"),
            new Room("legal", "/staff/legal/list"),
            new Room("user", "/admin/user/list"),
            new Room("reference", "/admin/reference/list"));

    @Inject
    private Access rights;

    /** A room: the feature whose list it is, and its address. */
    public record Room(String feature, String path) {

        /** Its name. */
        public String label() {
            return French.text(feature + ".list.title");
        }

        /** What is found there. */
        public String hint() {
            return French.text("setup.room." + feature);
        }
    }

    /** Those that the person may open. */
    public List<Room> getOpen() {
        return ALL.stream().filter(room -> rights.canOpen(room.path())).toList();
    }
}
