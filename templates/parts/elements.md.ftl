<#-- The small pieces that a page is made of. -->

<#macro heading level>${""?left_pad(level, "#")?no_esc}</#macro>

<#macro facts list>
<#list list as fact>
- ${fact.label}: <@text fact/>
</#list>
</#macro>

<#macro text fact><#if fact.url?has_content>[${fact.text}](<@address fact.url/>)<#else>${fact.text}</#if></#macro>

<#-- A link's target: an address that holds nothing a bracket or a space could end. -->
<#macro address url><#outputformat "plainText">${url?replace("(", "%28")?replace(")", "%29")?replace("<", "%3C")?replace(">", "%3E")?replace("\\", "%5C")?replace(" ", "%20")}</#outputformat></#macro>

<#macro entry one><#if one.date?has_content>**${one.date}**</#if><#if one.by?has_content><#if one.date?has_content>, </#if>${one.by}</#if><#if one.text?has_content>: ${one.text}</#if><#list one.facts as fact> *${fact.label}:* ${fact.text}</#list></#macro>

<#macro entries list>
<#list list as one>
- <@entry one/>
</#list>
</#macro>

<#macro kept list>
<#list list as one>
- **${one.title}**<#list one.facts as fact>; ${fact.label}: <@text fact/></#list>
</#list>
</#macro>

<#-- As many of a list as fit; the rest is counted. -->
<#macro more all><#if all gt most>
${all - most} more: see the HTML report.
</#if></#macro>
