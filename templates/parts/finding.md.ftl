<#-- A finding with its actions and measures. -->
<#import "elements.md.ftl" as md>

<#macro body finding level>
<@md.heading level/> ${finding.at.text}

**${finding.standing.word}**<#if finding.tags.progress?has_content>, ${finding.tags.progress}</#if><#list finding.tags.words as word>, ${word}</#list>

<#if finding.impact?has_content>
${finding.impact}

</#if>
<#if finding.answer.instead?has_content>
${finding.answer.instead}

</#if>
<#list finding.answer.actions as action>
<@row action/>

</#list>
<#if finding.answer.elsewhere?has_content>
Answered by actions of other findings too: <#list finding.answer.elsewhere as other>${other.action.text} (${other.standing.word}<#if other.owner?has_content>, ${other.owner}</#if>)<#sep>; </#list>

</#if>
<#list finding.measures as one>
<@measure one/>

</#list>
<#if details>
<@md.facts finding.about/>

<#if logs && finding.reviews?has_content>
**Reviews**

<@md.entries finding.reviews/>
</#if>
</#if>
</#macro>

<#macro row action>
**${action.at.text}**: ${action.standing.word}, ${action.line}, ${action.day}<#if action.distance?has_content>, ${action.distance}</#if>
<#if details>

<@md.facts action.facts/>
<#if logs>
<#list action.logs as log>
<#list log.entries as one>
- ${log.title}: <@md.entry one/>
</#list>
</#list>
<#list action.evidence.pieces as piece>
- Evidence: **${piece.at.text}**<#if piece.line?has_content> (${piece.line})</#if>. ${piece.shows} ${piece.tested?has_content?then(piece.tested, "Not tested by anybody else.")} <#if piece.url?has_content>[${piece.where}](<@md.address piece.url/>)<#else>${piece.where?has_content?then(piece.where, "Where it is to be found is not said")}</#if><#list piece.facts as fact>; ${fact.label}: ${fact.text}</#list>
</#list>
</#if>
<#list action.evidence.missing as kind>
- Evidence: ${kind.kind}, ${kind.what}
</#list>
</#if>
</#macro>

<#macro measure one>
**${one.at.text}**: ${one.state.word}, ${one.kind}<#if one.chart.willReach?has_content>. Change: ${one.chart.variationWords}. Will reach its target: ${one.chart.willReach}</#if>

${one.chart.sentence} ${one.chart.convention}

<#if details>
<@md.facts one.facts/>
<#list one.notes as note>
- ${note}
</#list>
</#if>

<#if readings && one.rows?has_content>
| Date | ${one.unit?has_content?then(one.unit, "Reading")} | Sample | Note |
|---|---:|---:|---|
<#list one.rows as row>
| ${row.date} | ${row.value} | ${row.sample} | ${row.note}<#if row.note?has_content && row.signal?has_content>; </#if>${row.signal} |
</#list>
</#if>
</#macro>
