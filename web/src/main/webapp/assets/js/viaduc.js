/* Small comforts; every page works without them. */
import "./menus.js";
import "./forms.js";
