/** Server and database killed under load: whatever a person was told is done stays done, once. */
package fr.viaduc.kill;
