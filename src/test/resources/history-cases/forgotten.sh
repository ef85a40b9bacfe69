## A forgotten review inserted before later ones
add 'impact: Two' '    reviews:
      - {date: 2026-05-04, by: r-patel, forum: Ward group, decision: continue, note: 19 of 25}
      - {date: 2026-05-18, by: r-patel, forum: Ward group, decision: continue, note: 14 of 25}'
commit 2026-05-18
add '    reviews:' '      - {date: 2026-05-01, by: m-osei, forum: Ward group, decision: continue, note: 21 of 25}'
commit 2026-05-20

## A forgotten progress note inserted before later ones
change 'note: In use on 2 of 2 evening shifts}' 'note: In use on 2 of 2 evening shifts}
          - {date: 2026-05-15, by: j-green, note: In use on 12 of 14 evening shifts}'
commit 2026-05-16
add '        progress:' '          - {date: 2026-04-27, by: j-green, note: The sheet was printed}'
commit 2026-05-20

## Forgotten evidence inserted before later evidence
evidence later 2026-05-12
commit 2026-05-13
evidence earlier 2026-05-02
commit 2026-05-20

## A forgotten step inserted before others, and one in other words
change 'evidence-from: [audit' 'steps: [{title: Print the sheet, by: j-green, due: 2026-05-20}, {title: Tell the seniors, by: j-green, due: 2026-05-25}]
        evidence-from: [audit'
commit 2026-05-05
change 'steps: [' 'steps: [{title: Draw the sheet, by: j-green, due: 2026-05-12}, '
change 'title: Tell the seniors' 'title: Tell all six seniors'
commit 2026-05-20

## Two forgotten readings of one day, of two floors
add 'readings:' '          - {date: 2026-05-03, value: 21, sample: 20}
          - {date: 2026-05-03, value: 4, sample: 9}'
commit 2026-05-20

## Of two readings of one day one was rewritten
add 'readings:' '          - {date: 2026-05-03, value: 21, sample: 20}
          - {date: 2026-05-03, value: 4, sample: 9}'
commit 2026-05-05
change 'value: 4, sample' 'value: 2, sample'
commit 2026-05-20
# = readings-kept | of 3 May 2026

## Of two readings of one day one was taken out
add 'readings:' '          - {date: 2026-05-03, value: 21, sample: 20}
          - {date: 2026-05-03, value: 4, sample: 9}'
commit 2026-05-05
remove 'value: 21, sample' 'value: 4, sample'
commit 2026-05-20
# = readings-kept | must still hold that of 3 May 2026, which was 21

## A forgotten reading inserted before another of its day
add 'readings:' '          - {date: 2026-05-10, value: 7, sample: 9}'
commit 2026-05-20

## Readings in another order
change '          - {date: 2026-05-10, value: 19}' '          - {date: 2026-05-24, value: 14}'
change 'date: 2026-05-24, value: 14}' 'date: 2026-05-10, value: 19}'
remove '- {date: 2026-05-10, value: 19}' '- {date: 2026-05-24'
add 'value: 14}' '          - {date: 2026-05-10, value: 19}'
commit 2026-05-25

## A measure that only the merged branch had, dropped at the merge
branch side
add '    measures:' '      - {id: waits, title: Waits, unit: minutes, baseline: {value: 9, date: 2026-04-20, source: Log}, target: {value: 3, by: 2026-08-31}, source: Log, every: weekly}'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side --strategy=ours
# = history-kept | id waits, the measure "Waits" | of 6 May 2026

## A finding that only the merged branch had, dropped at the merge
branch side
printf '%s\n' '  - id: falls' '    title: Three people fell on one stair in March' '    level: should-do' '    risk: medium' '    source: {type: audit, ref: page 2, date: 2026-04-01}' >>plan.yaml
commit 2026-05-04
on main
merge 2026-05-06 side --strategy=ours
# = history-kept | id falls, the finding | of 6 May 2026

## Evidence that only the merged branch had, dropped at the merge
branch side
evidence june 2026-05-02
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side --strategy=ours
# = history-kept | id june, the evidence | of 6 May 2026

## A reading that only the merged branch had, dropped at the merge
branch side
add 'date: 2026-05-24, value: 14' '          - {date: 2026-05-25, value: 31}'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side --strategy=ours
# = readings-kept | must still hold that of 25 May 2026, which was 31 | of 6 May 2026

## A reading that the merged branch had put right with a note, dropped at the merge
branch side
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 20, note: One sheet had stuck to another'
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side --strategy=ours

## Dropped at the merge and put back in the next commit
branch side
evidence june 2026-05-02
commit 2026-05-04
on main
merge 2026-05-06 side --strategy=ours
evidence june 2026-05-02
commit 2026-05-07

## The merged branch itself took back what only it had
branch side
evidence june 2026-05-02
commit 2026-05-04
git checkout --quiet HEAD~1 plan.yaml
commit 2026-05-04
on main
change 'risk: medium' 'risk: high'
commit 2026-05-05
merge 2026-05-06 side

## In a file of their own: a line that was taken out by a merge
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
branch side
printf '2026-05-25,31\n' >>late.csv
commit 2026-05-25
on main
change 'risk: medium' 'risk: high'
commit 2026-05-25
merge 2026-05-26 side --strategy=ours
# = readings-kept | must still hold that of 25 May 2026, which was 31

## In a file of their own: the lines in another order
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
printf '%s\n' 'date,value' '2026-05-24,14' '2026-05-10,19' >late.csv
commit 2026-05-26

## In a file of their own: the columns in another order, values with a comma
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
printf '%s\n' 'value;date' '19,0;2026-05-10' '14,0;2026-05-24' >late.csv
commit 2026-05-26

## In a file of their own: the file moved and changed
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
mkdir readings
git mv late.csv readings/late.csv
change 'readings-file: late.csv' 'readings-file: readings/late.csv'
commit 2026-05-26
change '2026-05-10,19' '2026-05-10,9' readings/late.csv
commit 2026-05-27
# = readings-kept | value of 10 May 2026 must stay 19 | it is now 9 | of 27 May 2026

## In a file of their own: moved back into the plan, one lost on the way
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
change 'readings-file: late.csv' 'readings: [{date: 2026-05-24, value: 14}]'
git rm --quiet --force late.csv
commit 2026-05-26
# = readings-kept | must still hold that of 10 May 2026, which was 19

## In a file of their own: every line taken out
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
remove '2026-05-24' 'no such line' late.csv
commit 2026-05-25
remove '2026-05-10' 'no such line' late.csv
commit 2026-05-26
# = readings-kept | must still hold that of 24 May 2026, which was 14 | of 25 May 2026
# = readings-kept | must still hold that of 10 May 2026, which was 19

## The day of the baseline was changed after work began
change 'baseline: {value: 25, date: 2026-04-12' 'baseline: {value: 25, date: 2026-03-01'
commit 2026-05-26

## The baseline was taken out after work began, and came back otherwise
change 'baseline: {value: 25, date: 2026-04-12, source: MAR review}' 'baseline: {date: 2026-04-12, source: MAR review}'
commit 2026-05-20
change 'baseline: {date: 2026-04-12, source: MAR review}' 'baseline: {value: 12, date: 2026-04-12, source: MAR review}'
commit 2026-05-26
# = targets-kept | changed from 25 to 12

## The baseline was changed before work began
change 'start: 2026-04-27' 'start: 2026-05-20'
commit 2026-04-30
change 'baseline: {value: 25' 'baseline: {value: 22'
commit 2026-05-12

## The baseline was changed after work began, as another agreed
change 'baseline: {value: 25, date: 2026-04-12, source: MAR review}' 'baseline: {value: 22, date: 2026-04-12, source: MAR review}
        rebased: [{from: 2026-05-18, was: 25, reason: Three sheets were counted twice, approved-by: r-patel}]'
commit 2026-05-18

## The baseline was changed after work began, by a percentage more exact
change 'baseline: {value: 25' 'baseline: {value: 25.00'
commit 2026-05-18

## The date of a target that goes to and fro ends where it was
change 'target: {value: 5, by: 2026-06-30}' 'target: {value: 5, by: 2026-08-31}'
commit 2026-05-04
change 'target: {value: 5, by: 2026-08-31}' 'target: {value: 5, by: 2026-06-30}'
commit 2026-05-11

## A clock of 1970 on an honest commit
change 'risk: medium' 'risk: high'
commit 1971-01-02

## A clock of 2099 on an honest commit
change 'risk: medium' 'risk: high'
commit 2099-01-02
change 'risk: high' 'risk: medium'
commit 2026-05-05
