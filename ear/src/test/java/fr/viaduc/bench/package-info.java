/**
 * The test bench: one PostgreSQL, one mail server and one Payara for all tests of this module, started as the portal
 * itself is started, with the delivered EAR to which the test classes were added.
 *
 * <p>A test inside the server is a class annotated with {@link fr.viaduc.bench.InPortal}: it injects what it needs and
 * acts as a person through {@link fr.viaduc.bench.Acting}. A test that looks from outside extends {@link
 * fr.viaduc.bench.BrowserTest} (a browser) or {@link fr.viaduc.bench.OutsideTest} (HTTP, database, mail). There is no list
 * of classes to complete. Each test makes the data that it needs and does not count on an empty database.
 */
package fr.viaduc.bench;
