## An action that only the merged branch had, dropped at the merge
branch side
cat >>plan.yaml <<'EOF'
      - id: bell-round
        title: A carer answers bells on each floor until two
        type: staffing
        owner: m-osei
        start: 2026-05-04
        due: 2026-12-15
        status: in-progress
EOF
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-08 side -sours
# = history-kept | id bell-round, the action "A carer answers bells on each floor until two", must stay in the plan | of 8 May 2026

## The same, where the merge changes nothing on the main line
branch side
evidence first 2026-05-01
commit 2026-05-04
on main
echo note >note.txt
commit 2026-05-05
merge 2026-05-08 side -sours
# = history-kept | id first, the evidence | of 8 May 2026

## A review that only the merged branch had, dropped at the merge
branch side
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, forum: Ward round, decision: continue, note: 19 of 25}]'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-08 side -sours
# = history-kept | reviews must still hold that of 4 May 2026 (Ward round) | of 8 May 2026

## A measure that was taken out
remove '- id: second-senior' '    actions:'
commit 2026-05-04
# = history-kept | id second-senior, the measure "Evening rounds with a second senior", must stay in the plan

## A merge that brings all of both is none
branch side
evidence first 2026-05-01
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-08 side

## What main took out is told once, at main, though the branch had it still
branch side
change 'forum: Quality and' 'forum: The Quality and'
commit 2026-05-04
on main
remove '- id: night-float' 'no such line'
commit 2026-05-05
merge 2026-05-08 side
# = history-kept | id night-float | of 5 May 2026

## A measure and a piece of evidence that were withdrawn are kept
evidence first 2026-05-01
commit 2026-05-02
change 'kind: audit, date: 2026-05-01, ref: Book 3' 'kind: audit, date: 2026-05-01, ref: Book 3, withdrawn: {date: 2026-05-04, by: r-patel, reason: Another ward}'
add 'unit: "%"' '        withdrawn: {date: 2026-05-04, by: r-patel, reason: It counts presence}'
commit 2026-05-04

## A finding that was merged into another is kept
add 'id: call-bells' '    merged-into: late-medicines'
commit 2026-05-04

## An action that is cancelled is kept
add 'id: night-float' '        cancelled: {date: 2026-05-04, by: r-patel, reason: The floor is closed}'
commit 2026-05-04

## Two reviews of one day by two forums, of which one was taken out
add 'impact: Two' '    reviews: [{date: 2026-05-11, by: r-patel, forum: Board, decision: continue, note: 19 of 25}, {date: 2026-05-11, by: j-green, forum: Ward round, decision: continue, note: 14 of 25}]'
commit 2026-05-11
change ", {date: 2026-05-11, by: j-green, forum: Ward round, decision: continue, note: 14 of 25}" ""
commit 2026-05-13
# = history-kept | 11 May 2026 (Ward round)

## A whole plan that was deleted
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
git rm --quiet brook.yaml
commit 2026-05-11 'Tom Owner <tom@example.org>'
# = plan-kept | the plan brook-house | must still lie in brook.yaml | of 11 May 2026 by Tom Owner

## One that is deleted and not yet committed
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
rm brook.yaml
# = plan-kept | the plan brook-house | in what is not committed yet

## One in whose file another was written
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
sed 's/^id: .*/id: hill-house/; s/^\( *\)- id: \([a-z]\)/\1- id: x\2/' plan.yaml >brook.yaml
commit 2026-05-11
# = plan-kept | the plan brook-house

## One that a merge dropped
branch side
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
on main
echo note >note.txt
commit 2026-05-05
merge 2026-05-08 side -sours
# = plan-kept | the plan brook-house | of 8 May 2026

## One that moved
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
mkdir plans
git mv brook.yaml plans/renamed.yaml
commit 2026-05-11

## One that is retired with a reason
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
git rm --quiet brook.yaml
echo 'retired: [{id: brook-house, date: 2026-05-11, reason: The house closed}]' >provenplan.yaml
commit 2026-05-11

## A draft may go
sed 's/^id: .*/id: brook-house/; s/^status: active/status: draft/' plan.yaml >brook.yaml
commit 2026-05-04
git rm --quiet brook.yaml
commit 2026-05-11

## One that was there on one day only was a slip
sed 's/^id: .*/id: brook-house/' plan.yaml >brook.yaml
commit 2026-05-04
git rm --quiet brook.yaml
commit 2026-05-04

## One that the configuration never named was no plan
sed 's/^id: .*/id: brook-house/' plan.yaml >sketch.yaml
echo 'plans: [plan.yaml]' >provenplan.yaml
commit 2026-05-04
git rm --quiet sketch.yaml
commit 2026-05-11
