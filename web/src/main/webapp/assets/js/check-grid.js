/*
 * The lines of a check: filter, keyboard, saving each line as soon as it is complete, totals that follow. Without this
 * file the same form keeps all lines with one button.
 */
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const cents = typed => Math.round(Number(typed.replace(/[\s\u00a0\u2009\u202f€]/g, "").replace(",", ".")) * 100);

class Line {
    constructor(row, grid) {
        this.row = row;
        this.grid = grid;
        this.id = row.dataset.line;
        this.retained = row.querySelector(`[name="retained.${this.id}"]`);
        this.reason = row.querySelector(`[name="reason.${this.id}"]`);
        this.explanation = row.querySelector(`[name="explanation.${this.id}"]`);
        this.state = row.querySelector("[data-line-state]");
        this.text = plain(row.querySelector("th").textContent);
        this.declared = cents(row.dataset.declared);
        this.kept = this.values();
        const accept = row.querySelector("[data-accept]");
        accept.hidden = false;
        accept.addEventListener("click", () => this.accept());
        for (const control of [this.retained, this.reason, this.explanation]) {
            control.addEventListener("change", () => this.changed());
            control.addEventListener("keydown", event => this.key(event, control));
        }
        this.fit();
        this.explanation.addEventListener("input", () => this.fit());
    }

    values() {
        return [this.retained.value.trim(), this.reason.value, this.explanation.value.trim()];
    }

    fit() {
        this.explanation.rows = Math.min(6, 1 + Math.floor(this.explanation.value.length / 34));
    }

    get visible() {
        return !this.row.hidden;
    }

    get complete() {
        const [retained, reason, explanation] = this.values();
        return retained !== "" && (cents(retained) >= this.declared || reason !== "" && explanation !== "");
    }

    changed() {
        if (this.values().join("\n") === this.kept.join("\n")) {
            this.say("", "");
        } else if (this.complete || Number.isNaN(cents(this.retained.value))) {
            this.grid.save([this]);
        } else {
            this.say("pending", this.grid.texts.pending);
        }
    }

    fill() {
        this.retained.value = (this.declared / 100).toFixed(2).replace(".", ",");
        this.reason.value = "";
    }

    accept() {
        this.fill();
        this.grid.save([this]);
    }

    say(kind, text) {
        this.row.dataset.said = kind;
        this.state.textContent = text;
        this.retained.toggleAttribute("aria-invalid", kind === "error");
    }

    saved() {
        this.kept = this.values();
        this.row.dataset.state = cents(this.kept[0]) < this.declared ? "aside" : "kept";
        this.say("saved", this.grid.texts.saved);
    }

    key(event, control) {
        const name = control.name.split(".")[0];
        if (event.key === "Enter" && (name === "retained" || event.ctrlKey)) {
            event.preventDefault();
            if (name === "retained" && control.value.trim() === "") {
                this.accept();
            } else {
                this.changed();
            }
            this.grid.nextOpen(this)?.retained.focus();
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && name === "retained") {
            event.preventDefault();
            const next = this.grid.beside(this, event.key === "ArrowDown" ? 1 : -1);
            next?.retained.focus();
            next?.retained.select();
        }
    }
}

class Grid {
    constructor(place) {
        this.form = place.querySelector("[data-grid-form]");
        if (!this.form) {
            return;
        }
        this.place = place;
        this.texts = this.form.dataset;
        this.version = this.form.elements.version;
        this.queue = Promise.resolve();
        this.lines = [...this.form.querySelectorAll("[data-line]")].map(row => new Line(row, this));
        this.search = place.querySelector("#grid-search");
        this.category = place.querySelector("#grid-category");
        this.shown = place.querySelector("#grid-state");
        for (const control of [this.search, this.category, this.shown]) {
            control.addEventListener("input", () => this.filter());
        }
        place.querySelector("[data-accept-shown]").addEventListener("click", () => this.acceptShown());
        place.querySelector("[data-grid-tools]").hidden = false;
        place.querySelector("[data-grid-save]").hidden = true;
        this.form.addEventListener("submit", event => event.preventDefault());
        this.filter();
    }

    filter() {
        const words = plain(this.search.value).split(/\s+/).filter(word => word !== "");
        let count = 0;
        for (const line of this.lines) {
            const shown = words.every(word => line.text.includes(word))
                && (this.category.value === "" || line.row.dataset.category === this.category.value)
                && (this.shown.value === "" || line.row.dataset.state === this.shown.value);
            line.row.hidden = !shown;
            count += shown ? 1 : 0;
        }
        const told = this.place.querySelector("[data-grid-count]");
        told.textContent = told.dataset.text.replace("{0}", count).replace("{1}", this.lines.length);
    }

    beside(line, step) {
        const visible = this.lines.filter(other => other.visible);
        return visible[visible.indexOf(line) + step];
    }

    nextOpen(line) {
        const after = this.lines.slice(this.lines.indexOf(line) + 1);
        return after.find(other => other.visible && other.row.dataset.state === "open") ?? this.beside(line, 1);
    }

    acceptShown() {
        const open = this.lines.filter(line => line.visible && line.row.dataset.state === "open");
        for (const line of open) {
            line.fill();
        }
        if (open.length > 0) {
            this.save(open);
        }
    }

    save(lines) {
        for (const line of lines) {
            line.say("saving", this.texts.saving);
        }
        this.queue = this.queue.then(() => this.send(lines)).catch(() => this.failed(lines, this.texts.failed));
    }

    async send(lines) {
        const body = new URLSearchParams({ id: this.form.elements.id.value, version: this.version.value });
        for (const line of lines) {
            for (const control of [line.retained, line.reason, line.explanation]) {
                body.set(control.name, control.value);
            }
        }
        const answer = await fetch(this.form.action, { method: "POST", body, headers: { Accept: "application/json" } });
        const told = await answer.json();
        if (!answer.ok) {
            this.failed(lines, told.detail ?? this.texts.failed);
            return;
        }
        for (const line of lines) {
            line.saved();
        }
        this.show(told);
    }

    failed(lines, text) {
        for (const line of lines) {
            line.say("error", text);
        }
    }

    show(told) {
        this.version.value = told.version;
        for (const other of document.querySelectorAll("[data-check-version]")) {
            other.value = told.version;
        }
        for (const name of ["retained", "rejected", "flatRate", "due", "undecided"]) {
            const place = this.place.querySelector(`[data-total="${name}"]`);
            if (place) {
                place.textContent = told[name];
            }
        }
        for (const line of told.trace) {
            const place = document.querySelector(`[data-trace="${line.step}"]`);
            if (place) {
                place.textContent = line.amount;
            }
        }
    }
}

for (const place of document.querySelectorAll("[data-check-grid]")) {
    new Grid(place);
}
