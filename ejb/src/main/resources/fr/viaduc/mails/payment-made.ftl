<#import "base.ftl" as m>
<#-- A payment is made. amount Money, valueDate LocalDate, paymentId, operationNumber, bodyName -->
<@m.mail "Paiement effectué – opération n° " + operationNumber bodyName>
${amount} ont été versés le ${valueDate} sur le compte de la convention. L’avis de paiement est sur le portail :

${base}/carrier/payment/list
</@m.mail>
