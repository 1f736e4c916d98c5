<#import "base.ftl" as m>
<#-- Link to choose a new password. key = secret of the link. -->
<@m.mail "Choisir un nouveau mot de passe">
Un nouveau mot de passe a été demandé pour votre compte sur le portail Viaduc.

Pour le choisir, ouvrez ce lien dans l’heure :

${base}/public/choose-password?key=${key}

Ce lien ne sert qu’une fois. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.
</@m.mail>
