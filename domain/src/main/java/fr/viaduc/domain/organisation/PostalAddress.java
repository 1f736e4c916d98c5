package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Where an organisation has its seat, in France. Never changed: another address takes its place. */
@Embeddable
public class PostalAddress implements Serializable {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern COMMUNE_CODE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Column(name = "commune_code")
    private String communeCode;

    protected PostalAddress() {}

    /**
     * @param communeCode the INSEE code of the commune, which places the organisation on the map and in its NUTS region
     * @throws RuleViolation {@code address.incomplete}, {@code address.postal.code} or {@code address.commune}
     */
    public PostalAddress(String street, String postalCode, String city, String communeCode) {
        this.street = Texts.required(street, "address.incomplete");
        this.city = Texts.required(city, "address.incomplete");
        this.postalCode = matching(POSTAL_CODE, postalCode, "address.postal.code");
        this.communeCode = matching(COMMUNE_CODE, communeCode, "address.commune");
    }

    private static String matching(Pattern shape, String typed, String refusal) {
        String stripped = typed == null ? "" : typed.strip();
        if (!shape.matcher(stripped).matches()) {
            throw new RuleViolation(refusal, stripped);
        }
        return stripped;
    }

    /** Number and street. */
    public String street() {
        return street;
    }

    /** Five digits. */
    public String postalCode() {
        return postalCode;
    }

    /** City, as in the postal address. */
    public String city() {
        return city;
    }

    /** INSEE code of the commune. */
    public String communeCode() {
        return communeCode;
    }

    @Override
    public String toString() {
        return street + ", " + postalCode + " " + city;
    }
}
