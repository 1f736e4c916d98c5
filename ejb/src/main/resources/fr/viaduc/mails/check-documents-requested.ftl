<#import "base.ftl" as m>
<#-- Documents are asked for. wanted, lastDay LocalDate, checkId, operationNumber, bodyName -->
<@m.mail "Pièces demandées – opération n° " + operationNumber bodyName>
Le contrôle de votre bilan demande les pièces suivantes :

${wanted}

Répondez avant la fin du ${lastDay}. Le délai de paiement est interrompu jusqu’à votre réponse complète.

${base}/carrier/check/request?id=${checkId}
</@m.mail>
