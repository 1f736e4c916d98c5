/**
 * What stands between the network and the pages: transport, origin of posts, headers, failures.
 */
package fr.viaduc.web.http;
