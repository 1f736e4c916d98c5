/** What the server asks of its database before it serves anybody. */
package fr.viaduc.ejb.database;
