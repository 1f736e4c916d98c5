package fr.viaduc.web.style;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Input of the gallery's form. */
public class StyleSample implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String email;
    private String phone;
    private String summary;
    private Money envelope;
    private Integer people;
    private LocalDate start;
    private LocalDateTime opening;
    private Role region;
    private String kind;
    private List<String> publics = new ArrayList<>();
    private boolean sworn;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Money getEnvelope() {
        return envelope;
    }

    public void setEnvelope(Money envelope) {
        this.envelope = envelope;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDateTime getOpening() {
        return opening;
    }

    public void setOpening(LocalDateTime opening) {
        this.opening = opening;
    }

    public Role getRegion() {
        return region;
    }

    public void setRegion(Role region) {
        this.region = region;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getPublics() {
        return publics;
    }

    public void setPublics(List<String> publics) {
        this.publics = publics;
    }

    public boolean isSworn() {
        return sworn;
    }

    public void setSworn(boolean sworn) {
        this.sworn = sworn;
    }
}
