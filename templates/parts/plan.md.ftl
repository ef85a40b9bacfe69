<#-- One plan. `level` is that of the headings of its parts; `readings`, `logs`, `details` and `most` say how much of it fits. -->
<#import "elements.md.ftl" as md>
<#import "finding.md.ftl" as findings>
<#import "found.md.ftl" as found>

<#macro lead plan>
<#list plan.lead.notices as notice>
**${notice}**

</#list>
<#if plan.lead.verdict?has_content>**${plan.lead.verdict}** </#if>${plan.lead.figures} The check of the plan found ${plan.lead.check}.
</#macro>

<#macro standing plan level>
<@md.heading level/> Where the actions stand

| State | Actions |<#if plan.standing.then?has_content> Before |</#if> Of these |
|---|---:|<#if plan.standing.then?has_content>---:|</#if>---|
<#list plan.standing.figures as figure>
| ${figure.label} | ${figure.mark.word} |<#if plan.standing.then?has_content> ${figure.was?remove_beginning("was ")} |</#if> ${figure.detail} |
</#list>

<#if plan.standing.note?has_content>
${plan.standing.note?remove_beginning("Thick bar: today. Thin bar: ")}
</#if>
</#macro>

<#macro late list>
<#list (list?size gt most)?then(list[0..<most], list) as one>
- **${one.days.word}** (<#list one.small as small>${small}<#sep>, </#list>): **${one.action.text}**. ${one.owner}; ${one.of}. *${one.why.label}:* ${one.why.text} *${one.until.label}:* ${one.until.text}
</#list>

<@md.more list?size/>
</#macro>

<#macro agenda plan level>
<@md.heading level/> Overdue: ${plan.agenda.overdue?size}

<#if plan.agenda.overdue?has_content>
<@late plan.agenda.overdue/>
<#else>
${plan.agenda.noneOverdue}
</#if>

<@md.heading level/> Blocked: ${plan.agenda.blocked?size}

<#if plan.agenda.blocked?has_content>
<@late plan.agenda.blocked/>
<#else>
No action is blocked.
</#if>

<#if plan.agenda.passed?has_content>
<@md.heading level/> Other dates that have passed: ${plan.agenda.passed?size}

<#list (plan.agenda.passed?size gt most)?then(plan.agenda.passed[0..<most], plan.agenda.passed) as one>
- **${one.day}**, ${one.distance}: ${one.kind}: ${one.at.text}<#if one.who?has_content>, ${one.who}</#if>
</#list>

<@md.more plan.agenda.passed?size/>

</#if>
<@md.heading level/> The next 30 days, by person

<#list plan.agenda.people as person>
- **${person.name}**<#if person.role?has_content>, ${person.role}</#if>: <#list person.lines as line>${line.day}: ${line.kind} <#list line.at as to>${to.text}<#sep>, </#list><#sep>; </#list>
<#else>
Nothing falls due in the next 30 days.
</#list>

<@md.heading level/> Done, waiting for proof: ${plan.agenda.proof?size}

<#list (plan.agenda.proof?size gt most)?then(plan.agenda.proof[0..<most], plan.agenda.proof) as one>
- **${one.standing.word}**: ${one.action.text}<#if one.owner?has_content>, ${one.owner}</#if>. ${one.missing}
<#else>
Nothing that is done waits for proof.
</#list>

<@md.more plan.agenda.proof?size/>
</#macro>

<#macro body plan level>
<@standing plan level/>

<@agenda plan level/>

<@md.heading level/> Open findings: ${plan.findings.open?size} of ${plan.findings.open?size + plan.findings.closed?size}

<#if plan.findings.open?has_content>
| Finding | Level | Standing of its actions | Progress |
|---|---|---|---|
<#list plan.findings.open as finding>
| ${finding.at.text} | <#list finding.tags.words as word>${word}<#sep>, </#list> | ${finding.standing.word} | ${finding.tags.progress} |
</#list>

<#list plan.findings.open as finding>
<@findings.body finding level + 1/>

</#list>
<#else>
No finding is open.

</#if>
<#if plan.findings.closed?has_content>
<@md.heading level/> Closed findings: ${plan.findings.closed?size}

<#list plan.findings.closed as finding>
<@findings.body finding level + 1/>

</#list>
</#if>
<@found.list plan.found level/>

<#if plan.agenda.owners?has_content>
<@md.heading level/> Index by owner

| Owner | Open | Overdue | Actions, the next due first |
|---|---:|---:|---|
<#list plan.agenda.owners as one>
| ${one.name} | ${one.open} | ${one.overdue} | <#list one.actions as to>${to.text}<#sep>, </#list> |
</#list>

</#if>
<@md.heading level/> About this plan

<@md.facts plan.keeping.facts/>

<#if plan.keeping.ratings?has_content>
Ratings at the inspection: <#list plan.keeping.ratings as rating>${rating.label}, ${rating.text}<#sep>; </#list>.

</#if>
<@md.facts plan.keeping.governance/>

<@group "Reviews of the plan" plan.keeping.reviews?has_content><@md.entries plan.keeping.reviews/></@group>
<@group "Enforcement" plan.keeping.enforcement?has_content><@md.kept plan.keeping.enforcement/></@group>
<@group "Recurring checks" plan.keeping.checks?has_content><@md.kept plan.keeping.checks/></@group>
<@group "People" plan.keeping.people?has_content><@md.kept plan.keeping.people/></@group>
</#macro>

<#macro group title some>
<#if some>
**${title}**

<#nested>

</#if>
</#macro>
