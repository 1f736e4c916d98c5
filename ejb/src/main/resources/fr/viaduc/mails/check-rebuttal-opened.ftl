<#import "base.ftl" as m>
<#-- Provisional conclusions. lastDay LocalDate, checkId, operationNumber, bodyName -->
<@m.mail "Conclusions provisoires du contrôle – opération n° " + operationNumber bodyName>
Le contrôle de votre bilan conduit à des conclusions provisoires qui écartent une partie de ce que vous avez déclaré. Vous pouvez accepter ou contester chaque ligne jusqu’à la fin du ${lastDay}. Une ligne sans réponse à cette date est réputée acceptée.

${base}/carrier/check/view?id=${checkId}
</@m.mail>
