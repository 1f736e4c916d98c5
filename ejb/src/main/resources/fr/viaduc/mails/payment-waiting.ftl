<#import "base.ftl" as m>
<#-- A payment waits for the next hand. amount Money, number, paymentId, operationNumber, bodyName -->
<@m.mail "Paiement à traiter – opération n° " + operationNumber bodyName>
Le paiement ${number}, de ${amount}, vous attend.

${base}/staff/payment/view?id=${paymentId}
</@m.mail>
