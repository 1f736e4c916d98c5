<#import "base.ftl" as m>
<#--
  One-time code for a signature.
  code           as it must be typed
  what           what is signed, such as « la convention n° 202600123 »
  expiresAt      Instant
  bodyName       the body
-->
<@m.mail "Votre code de signature" bodyName>
Pour signer ${what}, saisissez ce code sur le portail :

${code}

Il est valable jusqu’au ${expiresAt}. Ne le communiquez à personne. Si vous n’avez pas demandé à signer, prévenez-nous sans tarder.
</@m.mail>
