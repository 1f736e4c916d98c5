/* Comforts of the pages; every page works without them. */
import "./menus.js";
import "./check-grid.js";
import "./suggestions.js";
import { init as uploads } from "./uploads.js";
import { init as drafts } from "./drafts.js";
import { init as forms } from "./forms.js";

const init = root => {
    uploads(root);
    drafts(root);
    forms(root);
};

init(document);
document.addEventListener("viaduc:renewed", event => init(event.detail));
