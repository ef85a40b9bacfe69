## A branch's slip is judged once, at the commit that wrote it
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side
# = extensions-recorded | it moved from 15 June 2026 to 13 July 2026 in commit | of 4 May 2026 by Jo Green

## A branch's slip that the branch records gives nothing
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
extension 2026-06-15 2026-07-13
commit 2026-05-05
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side

## A cherry-pick merged back is one slip
slip 2026-06-15 2026-06-20
commit 2026-05-02
extension 2026-06-15 2026-07-13
commit 2026-05-03
branch side
slip 2026-06-20 2026-07-13
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
change 'risk: high' 'risk: critical'
commit 2026-05-06
merge 2026-05-07 side

## A silent slip, picked and merged back, is told once
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
merge 2026-05-07 side
# = extensions-recorded | it moved from 15 June 2026 to 13 July 2026 in commit | of 4 May 2026 by Jo Green

## Three slips are too many, on whatever branches they were made
extension 2026-06-15 2026-07-13
slip 2026-06-15 2026-06-20
commit 2026-05-04
branch side
slip 2026-06-20 2026-06-27
commit 2026-05-05
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side
slip 2026-06-27 2026-07-13
commit 2026-05-07
# = few-extensions | it moved 3 times, by 28 days in all | the last time from 27 June 2026 to 13 July 2026

## Of conflicting slips, that which the merge takes is the slip
branch side
slip 2026-06-15 2026-07-06
commit 2026-05-04
on main
slip 2026-06-15 2026-07-13
commit 2026-05-05 'Ravi Patel <ravi@example.org>'
merge 2026-05-06 side --strategy-option=ours
# = extensions-recorded | to 13 July 2026 in commit | of 5 May 2026 by Ravi Patel

## Of conflicting slips, the branch's may be taken
branch side
slip 2026-06-15 2026-07-06
commit 2026-05-04
on main
slip 2026-06-15 2026-07-13
commit 2026-05-05 'Ravi Patel <ravi@example.org>'
merge 2026-05-06 side --strategy-option=theirs
# = extensions-recorded | to 6 July 2026 in commit | of 4 May 2026 by Jo Green

## A slip that the merge throws away is none
branch side
slip 2026-06-15 2026-07-06
commit 2026-05-04
on main
change 'due: 2026-06-15' 'due: 2026-06-14'
commit 2026-05-05
merge 2026-05-06 side --strategy-option=ours

## A merge that writes what neither side said has made the slip
branch side
slip 2026-06-15 2026-06-14
commit 2026-05-04
on main
slip 2026-06-15 2026-06-13
commit 2026-05-05
merge 2026-05-06 side
git checkout --quiet --ours plan.yaml
slip 2026-06-13 2026-07-13
commit 2026-05-06 'Mary Osei <mary@example.org>'
# = extensions-recorded | from 13 June 2026 to 13 July 2026 in commit | of 6 May 2026 by Mary Osei

## A finding that a branch took out is gone once, at its commit
branch side
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05 'Ravi Patel <ravi@example.org>'
merge 2026-05-06 side
# = history-kept | id call-bells, the finding "Call bells | of 4 May 2026 by Jo Green

## Taken out on both sides, it is gone once
branch side
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
remove '  - id: call-bells' 'no such line'
commit 2026-05-05 'Ravi Patel <ravi@example.org>'
merge 2026-05-06 side
# = history-kept | id call-bells

## Taken out and edited: what the merge decides counts
branch side
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
on main
change 'due: 2026-12-15' 'due: 2026-12-01'
commit 2026-05-05
merge 2026-05-06 side --strategy-option=ours

## Taken out on a branch and brought back there
branch side
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
cat ../removed >>plan.yaml
commit 2026-05-05
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side

## A merge may itself lose a finding
branch side
change 'impact: Two' 'impact: 2'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
git merge --quiet --no-commit --no-ff side
remove '  - id: call-bells' 'no such line'
commit 2026-05-06 'Mary Osei <mary@example.org>'
# = history-kept | id call-bells | of 6 May 2026 by Mary Osei

## An eased target comes in once
branch side
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
merge 2026-05-06 side
# = targets-kept | eased from 5 to 12 | of 4 May 2026 by Jo Green

## A rebased entry on the branch explains it
branch side
change 'target: {value: 5' 'target: {value: 12'
add 'target: {value: 12' '        rebased: [{from: 2026-05-04, reason: The new wing opened, approved-by: r-patel}]'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side

## Closed on a branch, with evidence that came in by another
branch side
close 2026-05-08
commit 2026-05-08 'Ravi Patel <ravi@example.org>'
on main
evidence sheets-may 2026-05-05
commit 2026-05-05
merge 2026-05-09 side

## Closed on a branch, before the evidence was there
branch side
close 2026-05-08
commit 2026-05-08 'Ravi Patel <ravi@example.org>'
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-09 side
evidence sheets-may 2026-05-05
commit 2026-05-12
# = closure-evidence-in-time | of 8 May 2026 by Ravi Patel, and sheets-may was added | of 12 May 2026 by Jo Green

## Closed by the owner on a branch, merged by another
branch side
evidence sheets-may 2026-05-05
close 2026-05-08
commit 2026-05-08
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-09 side
# = separate-hands | of 8 May 2026 by Jo Green

## Closed by another, picked by the owner
branch side
evidence sheets-may 2026-05-05
close 2026-05-08
commit 2026-05-08 'Ravi Patel <ravi@example.org>'
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
merge 2026-05-09 side

## A review that a branch took out
add '    impact:' '    reviews: [{date: 2026-05-01, by: r-patel, decision: continue}, {date: 2026-05-02, by: r-patel, decision: tighten}]'
commit 2026-05-02
branch side
change '{date: 2026-05-01, by: r-patel, decision: continue}, ' ''
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
merge 2026-05-09 side
# = history-kept | reviews must still hold that of 1 May 2026 | of 4 May 2026 by Jo Green

## An old note on a branch is told once, by its author's day
branch side
add 'progress:' '          - {date: 2026-03-20, by: j-green, note: Sheets drafted for 7 evenings}'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
pick side
merge 2026-06-30 side
# = dated-when-written | it is 20 March 2026, and the entry was written 45 days later | of 4 May 2026 by Jo Green

## A branch that waited for months was written in time
branch side
add 'progress:' '          - {date: 2026-05-03, by: j-green, note: In use on 12 of 14 evening shifts}'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-08-05
merge 2026-08-06 side

## Two lines without a common beginning
git checkout --quiet --orphan other
git rm --quiet -rf .
echo one >other.txt
commit 2026-05-04
on main
slip 2026-06-15 2026-07-13
commit 2026-05-05
merge 2026-05-06 other --allow-unrelated-histories
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 5 May 2026 by Jo Green

## An octopus with a slip on one arm
branch one
slip 2026-06-15 2026-07-13
commit 2026-05-04
git checkout --quiet -b two main
change 'risk: medium' 'risk: high'
commit 2026-05-05
git checkout --quiet -b three main
change 'due: 2026-12-15' 'due: 2026-12-14'
commit 2026-05-06
on main
git merge --quiet --no-edit one two three
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 4 May 2026 by Jo Green

## A criss-cross merge tells each slip once
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
on main
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-05
git branch old
merge 2026-05-06 side
on side
merge 2026-05-07 old
on main
merge 2026-05-08 side
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 4 May 2026 by Jo Green
# = targets-kept | eased from 5 to 12 | of 5 May 2026 by Jo Green
