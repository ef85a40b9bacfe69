<#-- The status report in Markdown. Everything printed with ${…} is escaped, and stands on one line. -->
<#import "parts/elements.md.ftl" as md>
<#import "parts/plan.md.ftl" as plans>
<#import "parts/found.md.ftl" as found>
# ${report.head.title}

${report.head.kind}, ${report.head.meta}

<#list report.head.notices as notice>
${notice}

</#list>
<#if leftOut?has_content>
*${leftOut}*

</#if>
<#if report.summary?has_content>
${report.summary}

</#if>
<#if report.plans?size == 1 && !report.unjudged?has_content>
<@plans.lead report.plans[0]/>

<@plans.body report.plans[0] 2/>

<#else>
<#list report.plans as plan>
## ${plan.title}

<@plans.lead plan/>

<@plans.body plan 3/>

</#list>
</#if>
<#list report.unjudged as plan>
## ${plan.title}

${plan.sentence}

<@md.facts plan.facts/>

<@found.list plan.found 3/>

</#list>
## How to read this report

provenplan looks at the plan: its form, whether it is complete, whether it agrees with itself, and what it records of its own course. It cannot see care. Whether people are safer, whether a record is genuine, whether an audit was a good one and whether the dates are realistic is for people to judge. It says nothing about what a regulator will find, and predicts no rating.

Nobody types a colour. Each standing follows from the dates and statuses in the plan and from what the check found, with ${report.head.asOf} as today.

<#list report.meanings as meaning>
- **${meaning.mark.word}**: ${meaning.text}
</#list>

Made by provenplan ${report.head.origin.version} from <#list report.head.origin.files as file>${file}<#sep>, </#list>, with ${report.head.asOf} as today. The same files and the same day give the same report, to the byte.
