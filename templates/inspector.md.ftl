<#-- The inspector's report in Markdown. Everything printed with ${…} is escaped, and stands on one line. -->
# ${report.head.title}

${report.head.kind}, ${report.head.meta}

<#list report.head.notices + report.notices as notice>
${notice}

</#list>
<#if leftOut?has_content>
*${leftOut}*

</#if>
${report.summary}

## Every concern, by key question

| Concern | Addressed | Evidenced | Embedded |
|---|---|---|---|
<#list report.groups as group>
| **${group.heading}** | | | |
<#list group.rows as row>
| ${row.at.text}, ${row.of} | ${row.addressed.word} | ${row.evidenced.word} | ${row.embedded.word} |
</#list>
</#list>

<#if details>
<#list report.concerns as concern>
## ${concern.at.text}

**${concern.standing.word}**<#list concern.tags as tag>, ${tag}</#list>. ${concern.answered}

<#list concern.questions as question>
### ${question.number} ${question.title}

<#list question.lines as line>
- <#if line.label?has_content>**${line.label}:** </#if>${line.text}
</#list>

<#if question.gap?has_content>
**Not answered in the plan.** ${question.gap}

</#if>
<#if question.number == 5>
<#list concern.measures as measure>
- **${measure.at.text}**: ${measure.state.word}. ${measure.chart.sentence}
</#list>

</#if>
</#list>
### ${concern.proof.heading}

<#if logs && concern.proof.pieces?has_content>
| Kind | Date | What it shows | Sample | Tested by | File |
|---|---|---|---:|---|---|
<#list concern.proof.pieces as piece>
| ${piece.kind}, ${piece.action} | ${piece.date} | ${piece.shows} | ${piece.sample} | ${piece.tested?has_content?then(piece.tested, "Nobody else")} | ${piece.file} |
</#list>
</#if>

<#list concern.proof.missing as line>
- **${line.label}**: ${line.text}
</#list>

</#list>
</#if>
Made by provenplan ${report.head.origin.version} with ${report.head.asOf} as today.
