<#-- A finding with its causes, measures and actions. -->
<#import "elements.md.ftl" as md>

<#macro body finding level>
<@md.heading level/> ${finding.title}

<#list finding.label as word>${word}<#sep>, </#list>. **${finding.standing.word}**<#if finding.progress?has_content>: ${finding.progress}</#if>

<@md.diagnostics finding.diagnostics/>

<#if finding.impact?has_content>
**What it means for people:** ${finding.impact}

</#if>
<@md.facts finding.facts/>

<#if finding.causes?has_content>
**Why it happened**

<#list finding.causes as cause>
- ${cause.text}<#if cause.label?has_content> (${cause.label})</#if>
</#list>

</#if>
<#if finding.mergedInto?has_content>
It counts as the finding that was typed first, where its measures and actions stand: ${finding.mergedInto}.

<#else>
**How we will know**

<#list finding.measures as measure>
<@measureBody measure level + 1/>

<#else>
No measure is given.

</#list>
**What is being done**

<#if finding.noAction?has_content>
It was decided to take no action.

<@md.facts finding.noAction/>

</#if>
<#list finding.actions as action>
<@actionBody action level + 1/>

</#list>
<#if finding.elsewhere?has_content>
Answered by actions of other findings:

<#list finding.elsewhere as other>
- ${other.title} (${other.kind}<#if other.who?has_content>, ${other.who}</#if>)
</#list>

</#if>
<#if !finding.actions?has_content && !finding.elsewhere?has_content && !finding.noAction?has_content>
No action answers this finding.

</#if>
</#if>
<#if finding.earlyWarnings?has_content>
**A slip would be noticed by**

<#list finding.earlyWarnings as sign>
- ${sign}
</#list>

</#if>
<#if finding.ifItSlips?has_content>
**If it slips:** ${finding.ifItSlips}

</#if>
<#if finding.reviews?has_content>
**Reviews of this finding**

<@md.entries finding.reviews/>

</#if>
</#macro>

<#macro measureBody measure level>
<@md.heading level/> ${measure.title}

**${measure.state.word}.**<#if measure.sentence?has_content> ${measure.sentence}</#if>

<@md.diagnostics measure.diagnostics/>

<@figure "Baseline" measure.baseline/>
<@figure "Latest" measure.latest/>
<@figure "Target" measure.target/>
<@md.facts measure.facts/>

<#list measure.notes as note>
${note}

</#list>
<#if measure.rows?has_content>
| Date | Reading | Sample | Note |
|---|---:|---:|---|
<#list measure.rows as row>
| ${row.date} | ${row.value} | ${row.sample} | ${row.note} |
</#list>
</#if>
</#macro>

<#macro figure label figure>
- ${label}: <#if figure.value?has_content>${figure.value}<#if figure.detail?has_content>, </#if></#if><#if figure.detail?has_content>${figure.detail}<#elseif !figure.value?has_content>not given</#if>
</#macro>

<#macro actionBody action level>
<@md.heading level/> ${action.title}

**${action.standing.word}**. Owner: ${action.owner?has_content?then(action.owner, "nobody is named")}. Due: ${action.due?has_content?then(action.due, "no date")}.

<#if action.reason?has_content>
${action.reason}

</#if>
<@md.diagnostics action.diagnostics/>

<#if action.start?has_content>
- Start: ${action.start}
</#if>
<#if action.nextReview?has_content>
- Next review: ${action.nextReview}
</#if>
<@md.facts action.facts/>
- Evidence agreed: <#list action.agreed as kind>${kind.kind} (${kind.mark.word})<#sep>, <#else>none</#list>
<@md.facts action.closure/>

<#list action.evidence>
**Evidence**

<#items as piece>
- **${piece.title}**<#if piece.kind?has_content>, ${piece.kind}</#if><#if piece.date?has_content>, ${piece.date}</#if><#if piece.shows?has_content>: ${piece.shows}</#if>. Where: <#if piece.url?has_content>[${piece.where}](<@md.address piece.url/>)<#else>${piece.where?has_content?then(piece.where, "not said")}</#if><#list piece.facts as fact>; ${fact.label}: ${fact.text}</#list>
<#list piece.diagnostics as found>
  * **${found.severity.word}**: ${found.message}. *Put right:* ${found.fix}. (${found.rule}, ${found.place})
</#list>
</#items>

</#list>
<@log "Extensions, each with who approved it" action.extensions/>
<@log "Escalations, each with whom it went to" action.escalations/>
<@log "Reopened" action.reopenings/>
<@log "Steps" action.steps/>
<@log "Progress" action.progress/>
</#macro>

<#macro log title list>
<#if list?has_content>
**${title}**

<@md.entries list/>

</#if>
</#macro>
