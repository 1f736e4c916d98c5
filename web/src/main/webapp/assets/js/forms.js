/* One click, one act; errors get the focus; long texts count their characters. */
document.querySelector("[data-focus]")?.focus();

document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.hasAttribute("data-once")) {
        return;
    }
    if (form.dataset.sent) {
        event.preventDefault();
        return;
    }
    form.dataset.sent = "sent";
    for (const button of form.querySelectorAll(".act")) {
        button.setAttribute("aria-disabled", "true");
    }
});

window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
        delete form.dataset.sent;
        for (const button of form.querySelectorAll(".act")) {
            button.removeAttribute("aria-disabled");
        }
    }
});
