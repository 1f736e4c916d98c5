package fr.viaduc.web.reference;

import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** A code list of the reference data, to be searched. */
@Named
@RequestScoped
public class ViewReference {

    private static final Map<String, String> TITLES = Map.of(
            "communes", "reference.list.communes",
            "groupings", "reference.list.groupings",
            "legal-parameters", "legal.list.legal-parameters");

    private String code;

    /** Opens the code list. */
    public void load() {
        if (code == null || !TITLES.containsKey(code)) {
            throw new NotFound();
        }
    }

    /** Key of the name of the code list. */
    public String getTitle() {
        return TITLES.get(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
