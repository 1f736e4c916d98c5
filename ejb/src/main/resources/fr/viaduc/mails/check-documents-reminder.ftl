<#import "base.ftl" as m>
<#-- Second and last delay. wanted what is missing, lastDay LocalDate, checkId, operationNumber, bodyName -->
<@m.mail "Relance : pièces demandées – opération n° " + operationNumber bodyName>
Il manque encore des pièces pour conclure le contrôle de votre bilan :

${wanted}

Un second et dernier délai vous est donné, jusqu’à la fin du ${lastDay}. Passé ce jour, le contrôle se conclura avec les pièces disponibles.

${base}/carrier/check/request?id=${checkId}
</@m.mail>
