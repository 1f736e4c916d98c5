<#import "base.ftl" as m>
<#-- The report is not admissible. report its name, reportId, wrong what must be corrected, lastDay LocalDate, operationNumber, bodyName -->
<@m.mail "Bilan à corriger – opération n° " + operationNumber bodyName>
Votre ${report} ne peut pas être examiné en l’état :

${wrong}

Corrigez ces points et déposez-le de nouveau avant la fin du ${lastDay}. Le délai de paiement recommence à courir au nouveau dépôt.

${base}/carrier/report/edit?id=${reportId}
</@m.mail>
