/**
 * The demonstration: a story told by running the use cases as its people, at the times of the story.
 *
 * <p>It is told once, into an empty demonstration database only, and all that it does is marked as scripted in the audit
 * trail. No row is inserted by hand.
 */
package fr.viaduc.web.demo;
