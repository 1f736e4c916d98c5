/* One click, one act; errors get the focus; long texts count their characters. */
document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || !form.hasAttribute("data-once")) {
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

document.addEventListener("input", event => {
    const max = Number(event.target.dataset?.max);
    const counter = max && document.getElementById(event.target.id + "-count");
    if (!counter) {
        return;
    }
    counter.dataset.first ??= counter.textContent;
    const length = event.target.value.length;
    counter.textContent = length === 0 ? counter.dataset.first : `${length} / ${max}`;
    counter.classList.toggle("over", length > max);
});

/* A link of the summary leads to the field itself, also where the field is a group. */
document.addEventListener("click", event => {
    const link = event.target.closest(".error-summary a[href^='#']");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target) {
        event.preventDefault();
        (target.matches("input, select, textarea") ? target : target.querySelector("input") ?? target).focus();
    }
});

export function init(root) {
    root.querySelector("[data-focus]")?.focus();
}
