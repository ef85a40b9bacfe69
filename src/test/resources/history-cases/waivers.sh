## A slip that is waived is not reported
change 'findings:' 'waivers:
  - {rule: extensions-recorded, item: protected-lead, reason: Agreed by letter, approved-by: r-patel, expires: 2026-07-01}
findings:'
slip 2026-06-15 2026-07-13
commit 2026-05-04

## A waiver for another item helps nothing, and is not needed
change 'findings:' 'waivers:
  - {rule: extensions-recorded, item: night-float, reason: Agreed by letter, approved-by: r-patel, expires: 2026-07-01}
findings:'
slip 2026-06-15 2026-07-13
commit 2026-05-04
# = extensions-recorded | of 4 May 2026 by Jo Green
# = waivers-in-force | night-float

## Once the slip is recorded, the waiver is not needed
change 'findings:' 'waivers:
  - {rule: extensions-recorded, item: protected-lead, reason: Agreed by letter, approved-by: r-patel, expires: 2026-07-01}
findings:'
slip 2026-06-15 2026-07-13
extension 2026-06-15 2026-07-13
commit 2026-05-04
# = waivers-in-force | extensions-recorded

## Where the past is not known, nobody says that a waiver is not needed
change 'findings:' 'waivers:
  - {rule: extensions-recorded, item: protected-lead, reason: Agreed by letter, approved-by: r-patel, expires: 2026-07-01}
findings:'
slip 2026-06-15 2026-07-13
commit 2026-05-04
git clone --quiet --depth=1 "file://$PWD" ../clone
# in clone
# = gap | history not checked: the clone is shallow

## What vanished can't be waived
change 'findings:' 'waivers:
  - {rule: history-kept, item: late-medicines, reason: Entered twice, approved-by: r-patel, expires: 2026-07-01}
findings:'
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
# = history-kept | id call-bells
# = waivers-in-force | history-kept

## Rules about the past are set like others
printf 'rules:\n  extensions-recorded: off\n  few-extensions: {level: error, times: 0}\n' >provenplan.yaml
slip 2026-06-15 2026-07-13
commit 2026-05-04
# = few-extensions | it moved once, by 28 days in all

## A plan that is still a draft may change
change 'status: active' 'status: draft'
commit 2026-05-01
slip 2026-06-15 2026-07-13
change 'target: {value: 5' 'target: {value: 12'
remove '  - id: call-bells' 'no such line'
commit 2026-05-04
change 'status: draft' 'status: active'
commit 2026-05-06
