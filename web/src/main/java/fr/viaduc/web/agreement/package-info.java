/** Pages of grant agreements and amendments, for the body and for the carrier. */
@Feature(name = "agreement")
package fr.viaduc.web.agreement;

import fr.viaduc.domain.Feature;
