<#import "base.ftl" as m>
<#-- The carrier has answered. checkId, operationNumber, bodyName -->
<@m.mail "Réponse à la demande de pièces – opération n° " + operationNumber bodyName>
Le bénéficiaire a répondu à votre demande de pièces. Dites si la réponse est complète : le délai de paiement reprendra.

${base}/staff/check/request?id=${checkId}
</@m.mail>
