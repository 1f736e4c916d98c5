/*
 * Files: dropped or chosen, listed with their size, sent one after the other with their progress. Without this script the
 * browser's own field does the same in one go.
 */
const LARGEST = 50 * 1024 * 1024;
const size = bytes => new Intl.NumberFormat("fr", { style: "unit", unit: bytes < 1e6 ? "kilobyte" : "megabyte", maximumFractionDigits: 1 })
    .format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

class Uploads {
    constructor(field) {
        this.field = field;
        this.drop = field.querySelector("[data-drop]");
        this.input = field.querySelector("input[type=file]");
        this.list = field.querySelector("[data-drop-list]");
        this.send = field.querySelector("[data-send]");
        this.texts = this.list.dataset;
        for (const kind of ["dragover", "dragenter"]) {
            this.drop.addEventListener(kind, event => { event.preventDefault(); this.drop.classList.add("over"); });
        }
        for (const kind of ["dragleave", "drop"]) {
            this.drop.addEventListener(kind, () => this.drop.classList.remove("over"));
        }
        this.drop.addEventListener("drop", event => this.dropped(event));
        this.input.addEventListener("change", () => this.show());
        this.input.form.addEventListener("submit", event => this.submitting(event));
    }

    dropped(event) {
        event.preventDefault();
        const given = new DataTransfer();
        for (const file of this.input.multiple ? event.dataTransfer.files : [...event.dataTransfer.files].slice(0, 1)) {
            given.items.add(file);
        }
        this.input.files = given.files;
        this.input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    show() {
        this.list.replaceChildren(...[...this.input.files].map(file => {
            const item = document.createElement("li");
            const name = document.createElement("span");
            const told = document.createElement("span");
            name.textContent = file.name;
            told.textContent = file.size > LARGEST ? this.texts.large : file.size === 0 ? this.texts.empty : size(file.size);
            told.classList.toggle("trouble", file.size > LARGEST || file.size === 0);
            item.append(name, told);
            return item;
        }));
    }

    submitting(event) {
        if (event.submitter !== this.send || !this.send || this.input.files.length === 0 || event.defaultPrevented) {
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!this.busy) {
            this.busy = true;
            this.send.disabled = true;
            this.sendAll([...this.input.files]);
        }
    }

    async sendAll(files) {
        const form = this.input.form;
        const troubles = [];
        let last = null;
        for (const [i, file] of files.entries()) {
            const item = this.list.children[i];
            const answer = await this.sendOne(form, file, item, last).catch(() => null);
            if (answer === null) {
                item.lastElementChild.previousElementSibling?.remove();
                item.children[1].textContent = this.texts.failed;
                item.children[1].classList.add("trouble");
                this.busy = false;
                this.send.disabled = false;
                return;
            }
            last = answer;
            const refused = [...answer.page.querySelectorAll(".error-summary li")];
            troubles.push(...refused.map(told => ({ file: file.name, told })));
            item.children[1].textContent = refused.length > 0 ? this.texts.refused : this.texts.sent;
        }
        this.finish(last, troubles);
    }

    sendOne(form, file, item, last) {
        const data = new FormData(form);
        data.delete(this.input.name);
        data.append(this.input.name, file);
        data.append(this.send.name, this.send.value);
        const state = last?.page.getElementById(form.id)?.elements?.["jakarta.faces.ViewState"];
        if (state) {
            data.set("jakarta.faces.ViewState", state.value);
        }
        const bar = document.createElement("progress");
        bar.max = 1;
        bar.setAttribute("aria-label", file.name);
        item.append(bar);
        return new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.open("POST", form.getAttribute("action"));
            request.upload.onprogress = event => { bar.value = event.loaded / event.total; };
            request.onload = () => request.status < 500 && request.status !== 413 && request.responseURL.indexOf("/public/login") < 0
                ? resolve({ url: request.responseURL, page: new DOMParser().parseFromString(request.responseText, "text/html") })
                : reject(new Error(String(request.status)));
            request.onerror = () => reject(new Error("network"));
            request.send(data);
        });
    }

    finish(last, troubles) {
        const fresh = last.page.querySelector("main");
        const summary = fresh.querySelector(".error-summary");
        if (summary && troubles.length > 0) {
            summary.querySelector("ul").replaceChildren(...troubles.map(({ file, told }) => {
                const item = document.createElement("li");
                item.textContent = `${file} : ${told.textContent.trim()}`;
                return item;
            }));
        } else if (troubles.length > 0) {
            const list = document.createElement("ul");
            list.className = "notice notice-danger";
            list.append(...troubles.map(({ file, told }) => {
                const item = document.createElement("li");
                item.textContent = `${file} : ${told.textContent.trim()}`;
                return item;
            }));
            fresh.prepend(list);
        }
        history.replaceState(null, "", last.url);
        document.querySelector("main").replaceWith(document.adoptNode(fresh));
        document.dispatchEvent(new CustomEvent("viaduc:renewed", { detail: document.querySelector("main") }));
    }
}

export function init(root) {
    for (const field of root.querySelectorAll(".field-file")) {
        new Uploads(field);
    }
}
