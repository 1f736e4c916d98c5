/*
 * What is typed is kept on the server after a second of rest and when the page is left, offered again when the form is
 * opened, and forgotten when its act succeeds. Nothing is kept in the browser.
 */
const REST = 1000;
const RETRY = 15000;
const KEEPALIVE_LIMIT = 60000;

const excluded = control =>
    !control.name || control.name.startsWith("jakarta.faces.") || control.name === "draft-key" || control.disabled ||
    ["hidden", "password", "file", "submit", "button", "image", "reset"].includes(control.type) || "nodraft" in control.dataset;

function read(form) {
    const fields = {};
    for (const control of form.elements) {
        if (excluded(control)) {
            continue;
        }
        fields[control.name] ??= [];
        if (control.type === "checkbox" || control.type === "radio") {
            if (control.checked) {
                fields[control.name].push(control.value);
            }
        } else if (control.type === "select-multiple") {
            fields[control.name].push(...[...control.selectedOptions].map(option => option.value));
        } else {
            fields[control.name].push(control.value);
        }
    }
    return fields;
}

function write(form, fields) {
    for (const control of form.elements) {
        const values = fields[control.name];
        if (excluded(control) || values === undefined) {
            continue;
        }
        if (control.type === "checkbox" || control.type === "radio") {
            control.checked = values.includes(control.value);
        } else if (control.type === "select-multiple") {
            for (const option of control.options) {
                option.selected = values.includes(option.value);
            }
        } else {
            control.value = values[0] ?? "";
        }
        control.dispatchEvent(new Event("input", { bubbles: true }));
    }
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

class Draft {
    constructor(form) {
        this.form = form;
        this.url = "/drafts/" + encodeURIComponent(form.dataset.draft);
        this.texts = form.querySelector("[data-draft-texts]");
        this.state = form.querySelector("[data-draft-state]");
        this.shown = read(form);
        this.kept = {};
        this.sent = null;
        form.addEventListener("input", () => this.touched());
        form.addEventListener("change", () => this.touched());
        form.addEventListener("submit", event => this.submitting(event));
        form.querySelector("[data-draft-resume]").addEventListener("click", () => this.resume());
        form.querySelector("[data-draft-erase]").addEventListener("click", () => this.erase());
        window.addEventListener("pagehide", () => this.leaving());
        document.addEventListener("visibilitychange", () => document.hidden ? this.leaving() : this.again());
        window.addEventListener("focus", () => this.again());
        this.fetchKept();
    }

    part(name) {
        return this.form.querySelector(`[data-draft-${name}]`);
    }

    /* What differs from the page as it came, over what was kept before. */
    fields() {
        const now = read(this.form);
        const fields = { ...this.kept };
        for (const [name, values] of Object.entries(now)) {
            if (!same(values, this.shown[name])) {
                fields[name] = values;
            } else if (name in fields && this.resumed) {
                fields[name] = values;
            }
        }
        return fields;
    }

    get dirty() {
        return Boolean(this.edited) && !same(this.fields(), this.sent);
    }

    async fetchKept() {
        try {
            const answer = await fetch(this.url, { headers: { Accept: "application/json" } });
            if (answer.status !== 200) {
                return;
            }
            const draft = await answer.json();
            const now = read(this.form);
            const news = Object.entries(draft.fields).filter(([name, values]) => name in now && !same(now[name], values));
            this.kept = draft.fields;
            if (news.length > 0) {
                this.part("time").textContent = draft.savedAt;
                this.part("offer").hidden = false;
            }
        } catch {
            /* Without network there is nothing to offer; typing will tell. */
        }
    }

    resume() {
        this.resumed = true;
        this.edited = true;
        write(this.form, this.kept);
        this.part("offer").hidden = true;
        this.tell(this.texts.dataset.resumed);
        this.firstField()?.focus();
    }

    async erase() {
        this.kept = {};
        this.sent = null;
        this.part("offer").hidden = true;
        this.tell(this.texts.dataset.erased);
        this.firstField()?.focus();
        await fetch(this.url, { method: "DELETE" }).catch(() => undefined);
        if (this.edited) {
            this.touched();
        }
    }

    firstField() {
        return [...this.form.elements].find(control => !excluded(control));
    }

    touched() {
        if (this.leavingNow) {
            return;
        }
        this.edited = true;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.save(), REST);
    }

    again() {
        if (this.trouble) {
            this.save();
        }
    }

    async save() {
        clearTimeout(this.timer);
        if (!this.dirty) {
            return !this.trouble;
        }
        if (this.running) {
            await this.running;
            return this.save();
        }
        this.running = this.put(this.fields(), false);
        try {
            return await this.running;
        } finally {
            this.running = null;
        }
    }

    async put(fields, keepalive) {
        this.tell(this.texts.dataset.saving);
        try {
            const answer = await fetch(this.url, {
                method: "PUT",
                keepalive,
                headers: { "Content-Type": "application/json", Accept: "application/json" },
                body: JSON.stringify(fields)
            });
            if (answer.status === 401) {
                return this.failed("session");
            }
            if (answer.status >= 500 || answer.status === 0) {
                return this.failed("offline");
            }
            if (!answer.ok) {
                this.tell(this.texts.dataset.refused, true);
                return true;
            }
            this.sent = fields;
            this.recovered();
            this.tell((await answer.json()).told);
            return true;
        } catch {
            return this.failed("offline");
        }
    }

    failed(why) {
        this.trouble = why;
        this.tell("");
        this.part("session").hidden = why !== "session";
        this.part("offline").hidden = why !== "offline";
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.save(), RETRY);
        return false;
    }

    recovered() {
        this.trouble = null;
        for (const name of ["session", "offline", "blocked"]) {
            this.part(name).hidden = true;
        }
    }

    /* The form goes only once what was typed is safe: an expired session then costs nothing. */
    async submitting(event) {
        if (event.defaultPrevented || this.leavingNow) {
            return;
        }
        if (!this.dirty && !this.trouble) {
            this.leavingNow = true;
            clearTimeout(this.timer);
            return;
        }
        event.preventDefault();
        if (this.waiting) {
            return;
        }
        this.waiting = true;
        const submitter = event.submitter;
        const safe = await this.save();
        this.waiting = false;
        if (safe) {
            this.leavingNow = true;
            this.form.requestSubmit(submitter);
        } else {
            this.part("blocked").hidden = false;
            this.part("blocked").focus();
        }
    }

    leaving() {
        if (this.dirty && !this.leavingNow && !this.trouble) {
            const fields = this.fields();
            this.put(fields, JSON.stringify(fields).length < KEEPALIVE_LIMIT);
        }
    }

    tell(text, trouble = false) {
        this.state.textContent = text;
        this.state.classList.toggle("trouble", trouble);
    }
}

export function init(root) {
    for (const form of root.querySelectorAll("form[data-draft]")) {
        new Draft(form);
    }
}
