/**
 * Starts and stops the portal on one machine: its own PostgreSQL (or an existing one), the migrations, Payara with the
 * application.
 *
 * <p>The database has two roles. The owner migrates and is unknown to the server; the runtime role, whose password the
 * server receives through its environment, owns nothing and passes under row-level security. Everything that outlives a
 * stop is in one directory: {@code postgresql}, {@code files}, {@code log}; the configuration of Payara is written anew
 * at each start.
 *
 * <p>A process that a killed launcher left behind is found by its own traces ({@code postmaster.pid}, the directory on its
 * command line) and ended at the next start. Every failure that a person can act upon is a {@link
 * fr.viaduc.launcher.StartFailure}, one French sentence.
 *
 * <p>The tests of {@code ear} use the same classes, so that what is tested is what is started.
 */
package fr.viaduc.launcher;
