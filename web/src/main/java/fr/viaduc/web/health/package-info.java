/**
 * What the server answers at {@code /health}: whether the portal lives, and whether what it needs answers.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-HEALTH-1 — {@code /health} shall say in JSON of the database, the storage of files, the mail server and the
 *       virus scanner whether each answers, and answer 503 as soon as one does not.
 *   <li>R-HEALTH-2 — While no mail server is named, mails wait in the outbox and mail shall count as answering; while no
 *       virus scanner is named, it shall count as answering and be called none.
 * </ul>
 */
package fr.viaduc.web.health;
