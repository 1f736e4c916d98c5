/** Pages of the selection committee: sessions, agendas, votes, decisions. */
@Feature(name = "selection")
package fr.viaduc.web.selection;

import fr.viaduc.domain.Feature;
