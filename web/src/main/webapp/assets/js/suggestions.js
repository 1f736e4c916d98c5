/* While somebody types in a field with suggestions, what may be meant is offered below it. */
const WAIT = 200;
const SHORTEST = 2;
let timer;

const listOf = field => {
    const known = document.getElementById(field.getAttribute("list"));
    if (known) {
        return known;
    }
    const list = document.createElement("datalist");
    list.id = field.id + "-suggestions";
    field.after(list);
    field.setAttribute("list", list.id);
    return list;
};

const offer = async field => {
    const typed = field.value.trim();
    const response = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`);
    if (!response.ok || field.value.trim() !== typed) {
        return;
    }
    const found = await response.json();
    listOf(field).replaceChildren(...found.map(({value, label}) => Object.assign(document.createElement("option"), {value, label})));
};

document.addEventListener("input", event => {
    const field = event.target;
    if (!field.dataset?.suggest) {
        return;
    }
    clearTimeout(timer);
    if (field.value.trim().length >= SHORTEST && !field.value.endsWith(")")) {
        timer = setTimeout(() => offer(field).catch(() => {}), WAIT);
    }
});
