<#import "base.ftl" as m>
<#-- Invitation to the portal. key = secret of the link. -->
<@m.mail "Votre accès au portail Viaduc">
Un compte a été ouvert pour vous sur le portail Viaduc, qui gère les subventions du Fonds social européen.

Pour choisir votre mot de passe et vous connecter, ouvrez ce lien dans les sept jours :

${base}/public/choose-password?key=${key}

Ce lien ne sert qu’une fois. Si vous n’attendiez pas ce message, ignorez-le.
</@m.mail>
