<#-- The small pieces that a page is made of. -->

<#macro heading level>${""?left_pad(level, "#")?no_esc}</#macro>

<#macro facts list>
<#list list as fact>
- ${fact.label}: <#if fact.url?has_content>[${fact.text}](<@address fact.url/>)<#else>${fact.text}</#if>
</#list>
</#macro>

<#-- A link's target: an address that holds nothing a bracket or a space could end. -->
<#macro address url><#outputformat "plainText">${url?replace("(", "%28")?replace(")", "%29")?replace("<", "%3C")?replace(">", "%3E")?replace("\\", "%5C")?replace(" ", "%20")}</#outputformat></#macro>

<#-- With another bullet than facts, so that the two stay two lists. -->
<#macro diagnostics list>
<#list list as found>
* **${found.severity.word}**: ${found.message}. *Put right:* ${found.fix}. (${found.rule}, ${found.place})
</#list>
</#macro>

<#macro entries list>
<#list list as entry>
- <#if entry.date?has_content>**${entry.date}**</#if><#if entry.by?has_content><#if entry.date?has_content>, </#if>${entry.by}</#if><#if entry.text?has_content>: ${entry.text}</#if><#list entry.facts as fact> *${fact.label}:* ${fact.text}</#list>
</#list>
</#macro>

<#macro dates list who="Who">
| When | What | ${who} |
|---|---|---|
<#list list as item>
| **${item.date}**, ${item.distance} | ${item.kind}: ${item.title} | ${item.who} |
</#list>
</#macro>
