<#import "base.ftl" as m>
<#-- The service done is certified. due, toPay, toRecover Money, checkId, operationNumber, bodyName -->
<@m.mail "Contrôle terminé – opération n° " + operationNumber bodyName>
Le contrôle de votre bilan est terminé. Montant FSE dû depuis le début de l’opération : ${due}.

<#if toRecover.isPositive()>Vous avez reçu ${toRecover} de trop : une décision motivée vous sera adressée après que vous aurez été entendu.<#elseif toPay.isPositive()>À payer : ${toPay}.<#else>Rien n’est à payer à ce stade.</#if>

Le rapport définitif et le certificat de service fait sont sur le portail :

${base}/carrier/check/view?id=${checkId}
</@m.mail>
