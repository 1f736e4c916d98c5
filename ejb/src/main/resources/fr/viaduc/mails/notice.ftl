<#import "base.ftl" as m>
<#--
  General notice about a file.
  subject, text      subject; paragraphs separated by empty lines
  operationNumber    optional
  link               path of the page to open, such as /carrier/application/view?id=…, or empty
  bodyName           the body
-->
<@m.mail subject + (operationNumber??)?then(" – opération n° " + (operationNumber!""), "") bodyName>
${text}

<#if link?has_content>
Ouvrir le portail :

${base}${link}

</#if>
</@m.mail>
