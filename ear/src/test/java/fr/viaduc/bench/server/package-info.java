/** What the tests add to the portal, inside the server: a clock that they set, and a view of what only it knows. */
package fr.viaduc.bench.server;
