## A baseline that was set higher where less is better
change 'baseline: {value: 25' 'baseline: {value: 40'
commit 2026-05-04
# = targets-kept | value of the baseline must stay: it was changed from 25 to 40 | of 4 May 2026 by Jo Green

## A baseline and a target that became harder
change 'baseline: {value: 25' 'baseline: {value: 20'
change 'target: {value: 5' 'target: {value: 4'
commit 2026-05-04
# = targets-kept | value of the baseline must stay: it was changed from 25 to 20

## A target that became harder and was put back
change 'target: {value: 5' 'target: {value: 3'
commit 2026-05-04
change 'target: {value: 3' 'target: {value: 5'
commit 2026-05-05
# = targets-kept | eased from 3 to 5 | of 5 May 2026 by Jo Green

## A target that was eased and put back
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-04
change 'target: {value: 12' 'target: {value: 5'
commit 2026-05-05

## A target that was lowered where more is better
change 'target: {value: 100' 'target: {value: 80'
commit 2026-05-04
# = targets-kept | eased from 100 to 80

## A target that was raised where more is better
change 'target: {value: 100' 'target: {value: 80'
commit 2026-05-04
change 'target: {value: 80' 'target: {value: 95'
commit 2026-05-05
# = targets-kept | eased from 100 to 80 | of 4 May 2026

## Half the change that was promised, either way
change 'target: {value: 5' 'target: {change: -80%'
commit 2026-04-30
change 'change: -80%' 'change: -40%'
commit 2026-05-04
# = targets-kept | change of the target must stay: it was eased from -80% to -40%

## More change than was promised
change 'target: {value: 5' 'target: {change: -40%'
commit 2026-04-30
change 'change: -40%' 'change: -80%'
commit 2026-05-04

## A target that says the same in another way
change 'target: {value: 5' 'target: {value: 5.0'
commit 2026-05-04

## Eased, and said why
change 'target: {value: 5' 'target: {value: 12'
add 'target: {value: 12' '        rebased: [{from: 2026-05-04, reason: The new wing opened, approved-by: r-patel}]'
commit 2026-05-04

## Said why for the first time only
change 'target: {value: 5' 'target: {value: 12'
add 'target: {value: 12' '        rebased: [{from: 2026-05-04, reason: The new wing opened, approved-by: r-patel}]'
commit 2026-05-04
change 'target: {value: 12' 'target: {value: 15'
commit 2026-05-11
# = targets-kept | eased from 12 to 15 | of 11 May 2026

## Said why both times
change 'target: {value: 5' 'target: {value: 12'
add 'target: {value: 12' '        rebased: [{from: 2026-05-04, reason: The new wing opened, approved-by: r-patel}]'
commit 2026-05-04
change 'target: {value: 12' 'target: {value: 15'
change 'opened, approved-by: r-patel}]' 'opened, approved-by: r-patel}, {from: 2026-05-11, reason: So did the second, approved-by: r-patel}]'
commit 2026-05-11

## Before work began
change 'start: 2026-04-27' 'start: 2026-05-05'
commit 2026-04-30
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-04

## On the day that it began
change 'start: 2026-04-27' 'start: 2026-05-04'
commit 2026-04-30
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-04
# = targets-kept | eased from 5 to 12

## Where work on another finding began
change 'start: 2026-04-27' 'start: 2026-05-20'
commit 2026-04-30
change 'target: {value: 5' 'target: {value: 12'
commit 2026-05-04
