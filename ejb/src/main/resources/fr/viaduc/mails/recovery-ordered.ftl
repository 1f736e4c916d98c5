<#import "base.ftl" as m>
<#-- A recovery order is issued. amount Money, lastDay LocalDate, orderNumber, undueId, operationNumber, bodyName -->
<@m.mail "Ordre de reversement – opération n° " + operationNumber bodyName>
L’ordre de reversement n° ${orderNumber}, de ${amount}, est émis. Versez cette somme avant la fin du ${lastDay}.

${base}/carrier/payment/undue?id=${undueId}
</@m.mail>
