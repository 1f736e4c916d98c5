/** Pages of the appraisal, for the body and for the carrier. */
@Feature(name = "appraisal")
package fr.viaduc.web.appraisal;

import fr.viaduc.domain.Feature;
