/** Pages of the on-site visit: planning, noting on the spot, concluding, answering, lifting what was asked for. */
package fr.viaduc.web.visit;
