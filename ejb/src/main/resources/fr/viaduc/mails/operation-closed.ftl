<#import "base.ftl" as m>
<#-- The file is closed. keepUntil LocalDate, operationNumber, operationTitle, bodyName -->
<@m.mail "Clôture de l’opération n° " + operationNumber bodyName>
L’opération « ${operationTitle} » est soldée et son dossier est clos. Conservez toutes les pièces jusqu’au ${keepUntil}.

La lettre de clôture est sur le portail :

${base}/carrier/payment/list
</@m.mail>
