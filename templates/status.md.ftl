<#-- The status report in Markdown. Everything printed with ${…} is escaped, and stands on one line. -->
<#import "parts/plan.md.ftl" as plans>
# ${report.title}

Status report, ${report.asOf}
<#if report.origin.revision?has_content>

This is how the plans stood at ${report.origin.revision}. What has changed since is not in it.
</#if>

**${report.headline}** ${report.check.word}

<#if report.several>
<@plans.overview report.overview/>

<#list report.plans as plan>
## ${plan.title}

**${plan.headline}** ${plan.check.word}

<@plans.body plan 3/>

</#list>
<#elseif report.plans?has_content>
<@plans.body report.plans[0] 2/>

</#if>
## How to read this report

### What it cannot tell

provenplan looks at the plan: its form, whether it is complete, whether it agrees with itself, and what it records of its own course. It cannot see care. Whether people are safer, whether a record is genuine, whether an audit was a good one and whether the dates are realistic is for people to judge. It says nothing about what a regulator will find, and predicts no rating.

### How standings are derived

Nobody types a colour. Each standing follows from the dates and statuses in the plan and from what the check found, with ${report.asOf} as today.

<#list report.meanings as meaning>
- **${meaning.mark.word}**: ${meaning.text}
</#list>

Made by provenplan ${report.origin.version} from <#list report.origin.files as file>${file}<#sep>, </#list>, with ${report.origin.asOf} as today. The same files and the same day give the same report, to the byte.
