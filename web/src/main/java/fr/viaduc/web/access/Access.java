package fr.viaduc.web.access;

import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the caller may open: asked by the navigation and by links that depend on the role. */
@Named("rights")
@RequestScoped
public class Access {

    private static final int ACCOUNT = 900;

    /** What stands together in the navigation, by the place of its first page; what stands before is never folded. */
    private static final NavigableMap<Integer, String> GROUPS = new TreeMap<>(
            Map.of(20, "selection", 45, "execution", 80, "finance", 90, "closing", 100, "administration"));

    /** Up to so many pages the navigation is not folded at all. */
    private static final int FEW = 7;

    @Inject
    private PageAccess pages;

    @Inject
    private HttpServletRequest request;

    private List<MenuEntry> menu;

    /**
     * A page in the navigation.
     *
     * @param path its address
     * @param label its name
     * @param current whether it is the page shown, or its feature
     */
    public record MenuEntry(String path, String label, boolean current) {}

    /**
     * Pages that stand together in the navigation.
     *
     * @param label their common name; null for a page that stands alone
     * @param entries the pages
     */
    public record MenuGroup(String label, List<MenuEntry> entries) {

        /** Whether the page shown is one of them. */
        public boolean isCurrent() {
            return entries.stream().anyMatch(MenuEntry::current);
        }

        /** The page that stands alone. */
        public MenuEntry first() {
            return entries.get(0);
        }
    }

    /** Whether the caller holds the role, by its standard name, where she is working now. */
    public boolean holds(String role) {
        return request.isUserInRole(role);
    }

    /** Whether the caller may open the page at this address, such as {@code /staff/call/list}. */
    public boolean canOpen(String path) {
        return pages.find(path).map(this::isOpen).orElse(false);
    }

    /** Whether an address leads the caller somewhere: any address but that of a page that is shut to her. */
    public boolean mayFollow(String address) {
        return pages.find(address.split("\\?", 2)[0]).map(this::isOpen).orElse(true);
    }

    /** Whether the caller is logged in. */
    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The navigation of the caller. */
    public List<MenuEntry> getMenu() {
        if (menu == null) {
            menu = entries(page -> page.menuOrder() < ACCOUNT);
        }
        return menu;
    }

    /** The same with the pages that belong together folded into menus, when there are many. */
    public List<MenuGroup> getGroups() {
        List<Page> open = pages.menu().stream()
                .filter(page -> page.menuOrder() < ACCOUNT)
                .filter(this::isOpen)
                .toList();
        Map<String, List<MenuEntry>> grouped = new LinkedHashMap<>();
        for (Page page : open) {
            Map.Entry<Integer, String> group = GROUPS.floorEntry(page.menuOrder());
            String name = group == null || open.size() <= FEW ? page.path() : group.getValue();
            grouped.computeIfAbsent(name, key -> new ArrayList<>()).add(entry(page));
        }
        return grouped.entrySet().stream()
                .map(group -> new MenuGroup(
                        group.getValue().size() == 1 ? null : French.text("layout.nav." + group.getKey()),
                        group.getValue()))
                .toList();
    }

    /** The pages of the caller's own account: those whose place in the navigation is from 900 on. */
    public List<MenuEntry> getAccount() {
        return entries(page -> page.menuOrder() >= ACCOUNT);
    }

    private List<MenuEntry> entries(Predicate<Page> wanted) {
        return pages.menu().stream()
                .filter(wanted)
                .filter(this::isOpen)
                .map(this::entry)
                .toList();
    }

    private MenuEntry entry(Page page) {
        return new MenuEntry(page.path(), French.text(page.menuKey()), isCurrent(page, request.getServletPath()));
    }

    private static boolean isCurrent(Page page, String here) {
        int room = page.path().lastIndexOf('/');
        return here.equals(page.path())
                || room > 0 && here.startsWith(page.path().substring(0, room + 1));
    }

    private boolean isOpen(Page page) {
        return page.isOpenTo(isLoggedIn(), request::isUserInRole);
    }
}
