/** How the container learns who is asking: one authentication mechanism, fed by the portal's own sessions. */
package fr.viaduc.web.security;
