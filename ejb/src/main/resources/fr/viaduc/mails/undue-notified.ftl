<#import "base.ftl" as m>
<#-- An undue amount is discussed. amount Money, lastDay LocalDate, undueId, operationNumber, bodyName -->
<@m.mail "Somme indûment versée – opération n° " + operationNumber bodyName>
Il apparaît que ${amount} vous ont été versés à tort. Vous pouvez présenter vos observations jusqu’à la fin du ${lastDay}, avant toute décision.

${base}/carrier/payment/undue?id=${undueId}
</@m.mail>
