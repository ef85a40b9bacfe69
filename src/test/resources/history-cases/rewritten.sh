## A squashed branch is judged as one commit
branch side
slip 2026-06-15 2026-06-29
commit 2026-05-04
slip 2026-06-29 2026-07-13
commit 2026-05-05
on main
git merge --quiet --squash side >../said 2>&1
commit 2026-05-06 'Ravi Patel <ravi@example.org>'
# = extensions-recorded | from 15 June 2026 to 13 July 2026 in commit | of 6 May 2026 by Ravi Patel

## Squashed and then merged all the same
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
on main
git merge --quiet --squash side >../said 2>&1
commit 2026-05-06 'Ravi Patel <ravi@example.org>'
merge 2026-05-07 side
# = extensions-recorded | from 15 June 2026 to 13 July 2026 in commit

## Three slips, of which a squash leaves one
branch side
extension 2026-06-15 2026-07-13
slip 2026-06-15 2026-06-20
commit 2026-05-04
slip 2026-06-20 2026-06-27
commit 2026-05-05
slip 2026-06-27 2026-07-13
commit 2026-05-06
on main
git merge --quiet --squash side >../said 2>&1
commit 2026-05-07

## Closed by the owner, squashed by another: whoever committed it answers for it
branch side
evidence sheets-may 2026-05-05
close 2026-05-08
commit 2026-05-08
on main
git merge --quiet --squash side >../said 2>&1
commit 2026-05-08 'Ravi Patel <ravi@example.org>'

## Closed and proven afterwards: a squash hides it
branch side
close 2026-05-08
commit 2026-05-08 'Ravi Patel <ravi@example.org>'
evidence sheets-may 2026-05-05
commit 2026-05-12
on main
git merge --quiet --squash side >../said 2>&1
commit 2026-05-12 'Ravi Patel <ravi@example.org>'

## A rebased branch keeps its authors and their days
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
close 2026-05-08
evidence sheets-may 2026-05-05
commit 2026-05-08
on main
change 'title: Harbour View recovery' 'title: Harbour View, the recovery'
commit 2026-05-09 'Ravi Patel <ravi@example.org>'
on side
git rebase --quiet main >../said 2>&1
on main
git merge --quiet --ff-only side >../said 2>&1
# = extensions-recorded | of 4 May 2026 by Jo Green
# = separate-hands | of 8 May 2026 by Jo Green

## An old base that was rebased and merged all the same tells each fault once
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
branch old
on main
change 'title: Harbour View recovery' 'title: Harbour View, the recovery'
commit 2026-05-09 'Ravi Patel <ravi@example.org>'
on side
git rebase --quiet main >../said 2>&1
on main
merge 2026-05-10 side
merge 2026-05-11 old
# = extensions-recorded | of 4 May 2026 by Jo Green

## An amended commit is what it is since
slip 2026-06-15 2026-07-13
commit 2026-05-04
extension 2026-06-15 2026-07-13
git commit --quiet --all --amend --no-edit

## A revert takes the slip back
slip 2026-06-15 2026-07-13
commit 2026-05-04
git revert --no-edit HEAD >../said 2>&1

## A commit dated before the one it changes is a slip too
slip 2026-06-15 2026-07-13
commit 2026-04-01
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 1 April 2026 by Jo Green

## A graft that cuts the past off: what came before it is not known
slip 2026-06-15 2026-07-13
commit 2026-05-04
git replace --graft HEAD
# = gap | the repository shows some commits in the place of others, and is judged as it stands; see them with git replace --list

## A graft that leaves out what was done in between
branch side
slip 2026-06-15 2026-07-13
commit 2026-05-04
slip 2026-07-13 2026-06-15
commit 2026-05-05
change 'risk: medium' 'risk: high'
commit 2026-05-06
git replace --graft HEAD main
# = gap | the repository shows some commits in the place of others, and is judged as it stands; see them with git replace --list

## A new beginning without a past
slip 2026-06-15 2026-07-13
commit 2026-05-04
git checkout --quiet --orphan fresh
commit 2026-05-05

## A due date that was taken out and came back later has slipped
change 'due: 2026-06-15' 'risk-note: 1'
commit 2026-05-04
change 'risk-note: 1' 'due: 2026-07-13'
commit 2026-05-05 'Mary Osei <mary@example.org>'
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 5 May 2026 by Mary Osei

## An action that was taken out and came back with a later date has slipped
remove '      - id: protected-lead' '  - id: call-bells'
commit 2026-05-04
change '  - id: call-bells' "$(cat ../removed)
  - id: call-bells"
slip 2026-06-15 2026-07-13
commit 2026-05-05 'Mary Osei <mary@example.org>'
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 5 May 2026 by Mary Osei

## A finding that was taken out twice is gone once, since the last time
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
cat ../removed >>plan.yaml
commit 2026-05-05
remove '  - id: call-bells' 'no such line'
commit 2026-05-06 'Mary Osei <mary@example.org>'
# = history-kept | id call-bells | of 6 May 2026 by Mary Osei

## A target that was eased through a version without one
change 'target: {value: 5,' 'target: {'
commit 2026-05-04
change 'target: {' 'target: {value: 12,'
commit 2026-05-05
# = targets-kept | eased from 5 to 12 | of 5 May 2026 by Jo Green

## A slip while the plan could not be read is told where it can be read again
change 'findings:' 'findings: ['
slip 2026-06-15 2026-06-29
commit 2026-05-04
change 'findings: [' 'findings:'
slip 2026-06-29 2026-07-13
commit 2026-05-05
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 5 May 2026 by Jo Green
# = gap | 1 past version can't be read, and was passed over

## A plan that was deleted and written again
rm plan.yaml
commit 2026-05-04
git show HEAD~1:plan.yaml >plan.yaml
slip 2026-06-15 2026-07-13
commit 2026-05-05
# = extensions-recorded | from 15 June 2026 to 13 July 2026 | of 5 May 2026 by Jo Green
