## A reading that was rewritten on a later day
commit 2026-05-25
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 9'
commit 2026-05-26
# = readings-kept | value of 10 May 2026 must stay 19, or note must say why it is now 9 | of 26 May 2026

## One that was taken out
change '          - {date: 2026-05-10, value: 19}
' '' || remove '- {date: 2026-05-10' '- {date: 2026-05-24'
commit 2026-05-26
# = readings-kept | must still hold that of 10 May 2026, which was 19

## One whose date moved in silence
change 'date: 2026-05-10, value: 19' 'date: 2026-05-12, value: 19'
commit 2026-05-26
# = readings-kept | must still hold that of 10 May 2026

## One whose value was taken away without a word
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10'
commit 2026-05-26
# = readings-kept | value of 10 May 2026 must stay 19, or note must say why it is gone

## One that was rewritten, with an old note
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 19, note: Fourteen rounds'
commit 2026-05-05
change 'value: 19, note' 'value: 12, note'
commit 2026-05-26
# = readings-kept | value of 10 May 2026 must stay 19, or note must say why it is now 12

## One that is rewritten and not yet committed
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 9'
# = readings-kept | in what is not committed yet

## One that is corrected with a note
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 20, note: One sheet had stuck to another'
commit 2026-05-26

## One that was entered by mistake stays, with a note and no value
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, note: Counted on another floor'
commit 2026-05-26

## One whose date was put right with a note
change 'date: 2026-05-10, value: 19' 'date: 2026-05-11, value: 19, note: Counted on the Monday'
commit 2026-05-26

## A forgotten reading inserted before later ones
add 'readings:' '          - {date: 2026-05-03, value: 21}'
commit 2026-05-26

## One that was put right on the day it was written
add 'date: 2026-05-24, value: 14' '          - {date: 2026-05-25, value: 31}'
commit 2026-05-25
change 'date: 2026-05-25, value: 31' 'date: 2026-05-25, value: 13'
commit 2026-05-25

## One that was rewritten and put back
change 'date: 2026-05-10, value: 19' 'date: 2026-05-10, value: 9'
commit 2026-05-26
change 'date: 2026-05-10, value: 9' 'date: 2026-05-10, value: 19'
commit 2026-05-27

## The baseline was changed after work began
change 'baseline: {value: 25' 'baseline: {value: 12'
commit 2026-05-26
# = targets-kept | value of the baseline must stay: it was changed from 25 to 12

## The baseline was made harder after work began
change 'baseline: {value: 25' 'baseline: {value: 40'
commit 2026-05-26
# = targets-kept | value of the baseline must stay: it was changed from 25 to 40

## The date of the target was eased
change 'target: {value: 5, by: 2026-06-30}' 'target: {value: 5, by: 2026-08-31}'
commit 2026-05-26
# = targets-kept | by of the target must stay: it was eased from 30 June 2026 to 31 August 2026

## The date of the target was brought forward
change 'target: {value: 5, by: 2026-06-30}' 'target: {value: 5, by: 2026-06-15}'
commit 2026-05-26

## Eased, as the owner agreed with herself
change 'target: {value: 5, by: 2026-06-30}' 'target: {value: 5, by: 2026-08-31}
        rebased: [{from: 2026-05-26, was: By 30 June, reason: Rounds were split, approved-by: j-green}]'
commit 2026-05-26
# = targets-kept | by of the target must stay: it was eased

## Eased, as another agreed
change 'target: {value: 5, by: 2026-06-30}' 'target: {value: 5, by: 2026-08-31}
        rebased: [{from: 2026-05-26, was: By 30 June, reason: Rounds were split, approved-by: r-patel}]'
commit 2026-05-26

## Slips before a reopening begin anew
extension 2026-06-15 2026-07-13
slip 2026-06-15 2026-06-20
commit 2026-05-04
slip 2026-06-20 2026-06-27
commit 2026-05-05
slip 2026-06-27 2026-07-13
commit 2026-05-06
change 'status: in-progress' 'status: reopened
        reopened: [{date: 2026-05-10, by: r-patel, reason: Nights unchanged}]'
commit 2026-05-10

## Slips that a later review challenged and decided
extension 2026-06-15 2026-07-13
slip 2026-06-15 2026-06-20
commit 2026-05-04
slip 2026-06-20 2026-06-27
commit 2026-05-05
slip 2026-06-27 2026-07-13
commit 2026-05-06
add 'impact: Two' '    reviews: [{date: 2026-05-11, by: r-patel, decision: split, challenge: Why is Thursday still late?, note: 14 of 25}]'
commit 2026-05-11

## Three extensions by the entries alone
change 'evidence-from: [audit' 'extensions:
          - {date: 2026-04-20, from: 2026-05-15, to: 2026-05-22, reason: Agency cover ended, approved-by: r-patel}
          - {date: 2026-05-01, from: 2026-05-22, to: 2026-05-29, reason: Agency cover ended, approved-by: r-patel}
          - {date: 2026-05-04, from: 2026-05-29, to: 2026-06-15, reason: Agency cover ended, approved-by: r-patel}
        evidence-from: [audit'
commit 2026-05-05
# = few-extensions | it moved 3 times, by 31 days in all | by its extensions

## In a file of their own: a reading that was rewritten on a later day
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
change '2026-05-10,19' '2026-05-10,9.5' late.csv
commit 2026-05-26
# = readings-kept | value of 10 May 2026 must stay 19 | it is now 9.5 | of 26 May 2026

## In a file of their own: one that was taken out
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
remove '2026-05-10' '2026-05-24' late.csv
commit 2026-05-26
# = readings-kept | must still hold that of 10 May 2026, which was 19

## In a file of their own: one whose date moved in silence
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
change '2026-05-10' '2026-05-12' late.csv
commit 2026-05-26
# = readings-kept | must still hold that of 10 May 2026

## In a file of their own: one rewritten as it was moved there
file_readings 'date,value' '2026-05-10,9' '2026-05-24,14'
# = readings-kept | value of 10 May 2026 must stay 19 | it is now 9

## In a file of their own: rewritten and not yet committed
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
change '2026-05-24,14' '2026-05-24,4' late.csv
# = readings-kept | value of 24 May 2026 must stay 14 | it is now 4 | in what is not committed yet

## In a file of their own: corrected with a note, inserted, in another order
file_readings 'date,value,note' '2026-05-10,19,' '2026-05-24,14,'
change '2026-05-10,19,' '2026-05-10,20,One sheet had stuck to another' late.csv
add 'date,value' '2026-05-03,21,' late.csv
commit 2026-05-26

## In a file of their own: only added to
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
add '2026-05-24' '2026-05-25,13' late.csv
commit 2026-05-26

## In a file of their own under the folder for evidence: rewritten
printf 'evidence-root: evidence\n' >provenplan.yaml
mkdir evidence
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
git mv late.csv evidence/late.csv
commit 2026-05-25
change '2026-05-24,14' '2026-05-24,4' evidence/late.csv
commit 2026-05-26
# = readings-kept | value of 24 May 2026 must stay 14 | it is now 4

## In a file of their own under the folder for evidence: only added to, beside another of its name
printf 'evidence-root: evidence\n' >provenplan.yaml
mkdir evidence other
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
printf '%s\n' 'date,value' '2026-05-10,3' >other/late.csv
git mv late.csv evidence/late.csv
commit 2026-05-25
add '2026-05-24' '2026-05-25,13' evidence/late.csv
change '2026-05-10,3' '2026-05-10,2' other/late.csv
commit 2026-05-26

## In a file of their own under the folder for evidence: rewritten beside another of its name
printf 'evidence-root: evidence\n' >provenplan.yaml
mkdir evidence other
file_readings 'date,value' '2026-05-10,19' '2026-05-24,14'
printf '%s\n' 'date,value' '2026-05-10,3' >other/late.csv
git mv late.csv evidence/late.csv
commit 2026-05-25
change '2026-05-24,14' '2026-05-24,4' evidence/late.csv
commit 2026-05-26
# = readings-kept | value of 24 May 2026 must stay 14 | it is now 4
