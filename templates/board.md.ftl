<#-- The board's report in Markdown. Everything printed with ${…} is escaped, and stands on one line. -->
# ${report.head.title}

${report.head.kind}, ${report.head.meta}

<#list report.head.notices + report.lead.notices as notice>
${notice}

</#list>
<#if report.lead.verdict?has_content>**${report.lead.verdict}** </#if>${report.lead.sentence}

**${report.asked.heading}**<#if report.lead.asked?has_content>: ${report.lead.asked}</#if>

## Where the actions stand

| State | Actions |<#if report.standing.then?has_content> Before |</#if> Of these |
|---|---:|<#if report.standing.then?has_content>---:|</#if>---|
<#list report.standing.figures as figure>
| ${figure.label} | ${figure.mark.word} |<#if report.standing.then?has_content> ${figure.was?remove_beginning("was ")} |</#if> ${figure.detail} |
</#list>

<#if report.standing.note?has_content>
${report.standing.note?remove_beginning("Thick bar: today. Thin bar: ")}

</#if>
## ${report.overdue.heading}

<#list report.overdue.shown as one>
- **${one.days.word}** (<#list one.small as small>${small}<#sep>, </#list>): **${one.action.text}**. ${one.owner}; ${one.of}. *${one.why.label}:* ${one.why.text} *${one.until.label}:* ${one.until.text}
<#else>
${report.overdue.more?has_content?then("", report.overdue.none)}
</#list>

${report.overdue.more}

## ${report.regulator.heading}

<#list report.regulator.shown as one>
- **${one.left.word}**: ${one.title}: ${one.demand} ${one.detail} ${one.alarm}
<#else>
${report.regulator.none}
</#list>

${report.regulator.more}

## ${report.asked.heading}

<#list report.asked.shown as one>
- **${one.ask}**: <#if one.item?has_content>${one.item}: </#if>${one.text}
<#else>
${report.asked.none}
</#list>

${report.asked.more}

## ${report.measures.heading}

<#if report.measures.shown?has_content>
| Measure | Latest | Target | Change | Will reach it? |
|---|---:|---|---|---|
<#list report.measures.shown as one>
| ${one.title} | ${one.latest} | ${one.target} ${one.state.word} | ${one.chart.variationWords?has_content?then(one.chart.variationWords, "Too few")} | ${one.chart.willReach?has_content?then(one.chart.willReach, "Too few")} |
</#list>
<#else>
${report.measures.none}
</#if>

${report.measures.more}

## ${report.attention.risks.heading}

<#list report.attention.risks.shown as one>
- **${one.mark.word}**: ${one.text}
<#else>
${report.attention.risks.none}
</#list>

${report.attention.risks.more}

## ${report.attention.decided.heading}

<#list report.attention.decided.shown as one>
- **${one.day}**: ${one.text}
<#else>
${report.attention.decided.none}
</#list>

${report.attention.decided.more}

The check of the plan found ${report.lead.check}: listed in the status report. Made by provenplan ${report.head.origin.version} with ${report.head.asOf} as today.
