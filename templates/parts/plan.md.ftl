<#-- One plan, and several side by side. `level` is the level of the headings under the plan's own. -->
<#import "elements.md.ftl" as md>
<#import "finding.md.ftl" as findings>

<#macro overview table>
## All plans

| Plan | Findings | Actions |<#list table.standings as standing> ${standing.word} |</#list> Errors | Warnings |
|---|---:|---:|<#list table.standings as standing>---:|</#list>---:|---:|
<#list table.rows as row>
<#if row.judged>
| ${row.title} | ${row.findings} | ${row.actions} |<#list row.counts as count> ${count} |</#list> ${row.errors} | ${row.warnings} |
<#else>
| ${row.title}, could not be read whole | | |<#list table.standings as standing> |</#list> ${row.errors} | ${row.warnings} |
</#if>
</#list>
| **${table.total.title}** | ${table.total.findings} | ${table.total.actions} |<#list table.total.counts as count> ${count} |</#list> ${table.total.errors} | ${table.total.warnings} |
</#macro>

<#macro body plan level>
<#list plan.failures as failure>
**Incomplete.** ${failure}

</#list>
<@md.facts plan.facts/>

<#if plan.ratings?has_content>
Ratings at the inspection: <#list plan.ratings as rating>${rating.label}, ${rating.text}<#sep>; </#list>.

</#if>
<#if plan.judged>
<@md.heading level/> Where the actions stand

| Standing |<#list plan.counts.levels as column> ${column.label} |</#list> All |
|---|<#list plan.counts.levels as column>---:|</#list>---:|
<#list plan.counts.rows as row>
| ${row.standing.word} |<#list row.counts as count> ${count} |</#list> ${row.total} |
</#list>
| **All actions** |<#list plan.counts.totals as count> ${count} |</#list> ${plan.counts.total} |

<#list plan.counts.levels as column>${column.label}: ${column.findings} <#if column.findings == 1>finding<#else>findings</#if><#sep>; </#list>. ${plan.counts.note}

<@md.heading level/> Overdue

<#if plan.overdue?has_content>
<@md.dates plan.overdue "Owner"/>
<#else>
${plan.noneOverdue}
</#if>

<#if plan.missed?has_content>
Other dates that have passed:

<@md.dates plan.missed/>

</#if>
<@md.heading level/> The next 30 days

<#if plan.next?has_content>
<@md.dates plan.next/>
<#else>
Nothing falls due in the next 30 days.
</#if>

<#if plan.enforcement?has_content>
<@md.heading level/> Enforcement

<@duties plan.enforcement/>

</#if>
</#if>
<@md.heading level/> What the check found

${plan.found}

<@md.diagnostics plan.diagnostics/>

<#if plan.inForce?has_content || plan.waived?has_content || plan.waivers?has_content || plan.baselined?has_content>
<@md.heading level/> Exceptions in force

<#if plan.inForce?has_content>
Rules that are set aside until a day, by a recorded decision:

<@duties plan.inForce/>

</#if>
<#if plan.waived?has_content>
What these decisions hide. It does not count, and is not put right:

<@md.diagnostics plan.waived/>

</#if>
<#if plan.baselined?has_content>
What was wrong when the baseline was made. It does not count, and is not put right:

<@md.diagnostics plan.baselined/>

</#if>
<#if plan.waivers?has_content>
Recorded, but not in force, so that they hide nothing:

<@md.entries plan.waivers/>

</#if>
</#if>
<#if plan.judged>
<@md.heading level/> Findings

<#if plan.findings?has_content>
| Finding | Level | Standing of its actions | Progress |
|---|---|---|---|
<#list plan.findings as finding>
| ${finding.title} | <#list finding.label as word>${word}<#sep>, </#list> | ${finding.standing.word} | ${finding.progress} |
</#list>

<#list plan.findings as finding>
<@findings.body finding level + 1/>

</#list>
<#else>
The plan holds no findings.

</#if>
<#if plan.governance?has_content || plan.reviews?has_content>
<@md.heading level/> Governance

<@md.facts plan.governance/>

<#if plan.reviews?has_content>
<@md.heading level + 1/> Reviews of the plan

<@md.entries plan.reviews/>

</#if>
</#if>
<#if plan.checks?has_content>
<@md.heading level/> Recurring checks

<@duties plan.checks/>

</#if>
<#if plan.people?has_content>
<@md.heading level/> People

<@duties plan.people/>

</#if>
</#if>
</#macro>

<#macro duties list>
<#list list as duty>
- **${duty.title}**<#list duty.facts as fact>; ${fact.label}: ${fact.text}</#list>
</#list>
</#macro>
