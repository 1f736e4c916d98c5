<#import "base.ftl" as m>
<#-- The rebuttal period is over. checkId, operationNumber, bodyName -->
<@m.mail "Période contradictoire terminée – opération n° " + operationNumber bodyName>
La période contradictoire du contrôle est terminée. Répondez à chaque ligne contestée, puis proposez les conclusions définitives.

${base}/staff/check/work?id=${checkId}
</@m.mail>
