/* Menus and questions that open: Escape or a click elsewhere closes them, Cancel too. */
const open = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("click", event => {
    for (const menu of open()) {
        if (!menu.contains(event.target) || event.target.closest("[data-close]")) {
            menu.open = false;
        }
    }
});

document.addEventListener("keydown", event => {
    if (event.key !== "Escape") {
        return;
    }
    for (const menu of open()) {
        menu.open = false;
        menu.querySelector("summary").focus();
    }
});

/* A menu of the navigation that the keyboard has left does not cover the page. */
document.addEventListener("focusin", event => {
    for (const menu of open()) {
        if (menu.classList.contains("mainnav-group") && !menu.contains(event.target)) {
            menu.open = false;
        }
    }
});
