## Sixty days in all are not too many
slip 2026-06-15 2026-08-14
extension 2026-06-15 2026-08-14
commit 2026-05-04

## Sixty-one are
slip 2026-06-15 2026-08-15
extension 2026-06-15 2026-08-15
commit 2026-05-04
# = few-extensions | it moved once, by 61 days in all since it was 15 June 2026

## A plan that nobody has changed for 31 days
sed -i '/progress:/,/note:/d' plan.yaml
git commit --quiet --amend --no-edit --all --date 2026-04-24T12:00:00+00:00

## A plan that nobody has changed for 32 days
sed -i '/progress:/,/note:/d' plan.yaml
git commit --quiet --amend --no-edit --all --date 2026-04-23T12:00:00+00:00
# = plan-alive | nobody has changed the plan for 32 days | of 23 April 2026 by Ravi Patel

## The same, where all is done
sed -i '/progress:/,/note:/d; s/status: in-progress/status: done/' plan.yaml
git commit --quiet --amend --no-edit --all --date 2026-04-23T12:00:00+00:00

## A note of 31 days before
add 'progress:' '          - {date: 2026-04-20, by: j-green, note: 1 of 2 rounds}'
commit 2026-05-21

## A note of 32 days before
add 'progress:' '          - {date: 2026-04-19, by: j-green, note: 1 of 2 rounds}'
commit 2026-05-21
# = dated-when-written | it is 19 April 2026, and the entry was written 32 days later | of 21 May 2026 by Jo Green

## A note, a reading, a review and a piece of evidence, all old, are told once
add 'progress:' '          - {date: 2026-04-15, by: j-green, note: 1 of 2 rounds}'
add 'readings:' '          - {date: 2026-04-14, value: 24}'
add 'impact: Two' '    reviews: [{date: 2026-04-13, by: r-patel, decision: continue, note: 25}]'
evidence old 2026-04-12
commit 2026-05-21
# = dated-when-written | it is 12 April 2026, and the entry was written 39 days later | as were 3 more entries with old dates

## An old reading alone
add 'readings:' '          - {date: 2026-04-14, value: 24}'
commit 2026-05-21
# = dated-when-written | it is 14 April 2026

## An old review alone
add 'impact: Two' '    reviews: [{date: 2026-04-13, by: r-patel, decision: continue, note: 25}]'
commit 2026-05-21
# = dated-when-written | it is 13 April 2026

## An old piece of evidence alone
evidence old 2026-04-12
commit 2026-05-21
# = dated-when-written | it is 12 April 2026

## Old entries of an action that is new itself
add '    actions:' '      - {id: new, title: New, owner: j-green, start: 2026-04-10, due: 2026-07-01, progress: [{date: 2026-04-12, by: j-green, note: 2 of 2}]}'
commit 2026-05-21

## An entry that covers more than the slip
slip 2026-06-15 2026-06-29
extension 2026-06-08 2026-07-06
commit 2026-05-04

## An entry that begins too late
slip 2026-06-15 2026-06-29
extension 2026-06-16 2026-06-29
commit 2026-05-04
# = extensions-recorded | without an extension entry

## An entry that ends too early
slip 2026-06-15 2026-06-29
extension 2026-06-15 2026-06-28
commit 2026-05-04
# = extensions-recorded | without an extension entry

## An entry without a reason
slip 2026-06-15 2026-06-29
extension 2026-06-15 2026-06-29
change ', reason: Agency cover ended' ''
commit 2026-05-04
# = extensions-recorded | reason must say why due moved from 15 June 2026 to 29 June 2026

## An entry that nobody approved
slip 2026-06-15 2026-06-29
extension 2026-06-15 2026-06-29
change ', approved-by: r-patel' ''
commit 2026-05-04
# = extensions-recorded | approved-by must say who agreed that due moved from 15 June 2026 to 29 June 2026

## An entry whose dates can't be read is not held against the plan
slip 2026-06-15 2026-06-29
extension 'mid June' 2026-06-29
commit 2026-05-04

## The same at its end
slip 2026-06-15 2026-06-29
extension 2026-06-15 'end of June'
commit 2026-05-04

## Where an id can't be read, what is gone may be there
remove '- id: night-float' 'no such line'
change 'id: protected-lead' 'id: Night Float'
commit 2026-05-04

## Where an entry of a list can't be read, it may be what is gone
remove '- id: night-float' 'no such line'
printf '      - One carer floats between the floors\n' >>plan.yaml
commit 2026-05-04

## Where the evidence can't be read, it may be what is gone
evidence first 2026-05-01
commit 2026-05-04
change '          - {id: first, title: Sheets first, kind: audit, date: 2026-05-01, ref: Book 3}' '          - Sheets first'
commit 2026-05-05

## A finding that is gone with its action is told once
remove '- id: call-bells' 'no such line'
commit 2026-05-04
# = history-kept | id call-bells, the finding "Call bells ring for more than ten minutes at night", must stay in the plan

## One of two reviews, and another in its place
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19}, {date: 2026-05-05, by: r-patel, decision: continue, note: 18}]'
commit 2026-05-06
change '{date: 2026-05-05, by: r-patel, decision: continue, note: 18}' '{date: 2026-05-07, by: r-patel, decision: continue, note: 17}'
commit 2026-05-08
# = history-kept | reviews must still hold that of 5 May 2026

## A review of the plan that was taken out
change '  escalate-to: Board of Example Care Ltd' '  escalate-to: r-patel
  reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19}]'
commit 2026-05-06
remove '  reviews: [{date: 2026-05-04' 'people:'
commit 2026-05-08
# = history-kept | reviews must still hold that of 4 May 2026

## What was added and taken out on one day was a slip of the keys
evidence first 2026-05-01
commit 2026-05-04
change '          - {id: first, title: Sheets first, kind: audit, date: 2026-05-01, ref: Book 3}' ''
commit 2026-05-04

## A file that was pinned anew, and differs from what is pinned: its checksum tells
sheets
close 2026-05-06
commit 2026-05-06 'Ravi Patel <ravi@example.org>'
echo more >>evidence/sheets.txt
change 'file: evidence/sheets.txt}' 'file: evidence/sheets.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}'
commit 2026-05-08
# = evidence-unchanged | "evidence/sheets.txt" has changed since it was pinned

## A file that was changed and pinned as it is now
sheets
close 2026-05-06
commit 2026-05-06 'Ravi Patel <ravi@example.org>'
echo more >>evidence/sheets.txt
change 'file: evidence/sheets.txt}' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)}"
commit 2026-05-08
# = evidence-kept | has changed since
