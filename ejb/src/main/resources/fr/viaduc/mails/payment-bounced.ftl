<#import "base.ftl" as m>
<#-- The bank sent a payment back. amount Money, reason, operationNumber, bodyName -->
<@m.mail "Paiement rejeté par la banque – opération n° " + operationNumber bodyName>
Le paiement de ${amount} a été rejeté par la banque : ${reason}.

Demandez sans tarder un avenant qui corrige le compte bancaire de la convention ; le paiement sera repris aussitôt.

${base}/carrier/payment/list
</@m.mail>
