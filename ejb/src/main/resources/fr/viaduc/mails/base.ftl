<#--
  What every mail shares. A mail is one text that imports this one:

    <#import "base.ftl" as m>
    <@m.mail "Objet du message">
    Texte, en paragraphes séparés par une ligne vide.
    </@m.mail>

  Given by the portal: recipientName, base (address of the portal, without a slash at its end).
  from   optional: the body on whose behalf the mail is written.
-->
<#macro mail subject from="">
${subject}

Bonjour ${recipientName},

<#nested>
<#if from?has_content>
${from}
<#else>
L’équipe de Viaduc
</#if>

--
Ce message est envoyé par le portail Viaduc (${base}). N’y répondez pas : utilisez le portail.
</#macro>
