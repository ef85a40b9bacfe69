<#-- What the check found, in one list. -->
<#import "elements.md.ftl" as md>

<#macro list found level>
<@md.heading level/> What the check found: ${found.count}

<#if found.all?has_content>
<@each found.all/>
<#else>
The check found ${found.sentence}.
</#if>

<#if found.inForce?has_content || found.waived?has_content || found.waivers?has_content || found.baselined?has_content>
<@md.heading level/> Exceptions in force

<#if found.inForce?has_content>
Rules that are set aside until a day, by a recorded decision:

<@md.kept found.inForce/>

</#if>
<#if found.waived?has_content>
What these decisions hide. It does not count, and is not put right:

<@each found.waived/>

</#if>
<#if found.baselined?has_content>
What was wrong when the baseline was made. It does not count, and is not put right:

<@each found.baselined/>

</#if>
<#if found.waivers?has_content>
Recorded, but not in force, so that they hide nothing:

<@md.entries found.waivers/>

</#if>
</#if>
</#macro>

<#-- With another bullet than facts, so that the two stay two lists. -->
<#macro each list>
<#list (list?size gt most)?then(list[0..<most], list) as one>
* **${one.severity}**: <#if one.at.anchor?has_content>${one.at.text}: </#if>${one.message}. *Put right:* ${one.fix}. (${one.rule}, ${one.place})
</#list>

<@md.more list?size/>
</#macro>
