/** The home page of each person: what waits for her, with deadlines. */
package fr.viaduc.web.home;
