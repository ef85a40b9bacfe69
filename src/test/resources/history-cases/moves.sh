## A rename is no change
mkdir north
git mv plan.yaml north/harbour-view.yaml
commit 2026-05-04

## A slip is found across a rename
slip 2026-06-15 2026-07-13
commit 2026-05-04
mkdir north
git mv plan.yaml north/harbour-view.yaml
commit 2026-05-05
# = extensions-recorded | of 4 May 2026 by Jo Green

## A rename and a slip in one commit
slip 2026-06-15 2026-07-13
git mv plan.yaml renamed.yaml
commit 2026-05-04
# = extensions-recorded | of 4 May 2026 by Jo Green

## A rename that is not committed yet
slip 2026-06-15 2026-07-13
commit 2026-05-04
mv plan.yaml renamed.yaml
# = extensions-recorded | of 4 May 2026 by Jo Green

## Into the folder form, a finding to a file, with nothing lost
mkdir findings
remove '  - id: call-bells' 'no such line'
sed 's/^  - //; s/^    //' ../removed >findings/call-bells.yaml
remove '  - id: late-medicines' 'no such line'
sed 's/^  - //; s/^    //' ../removed >findings/late-medicines.yaml
change 'findings:' 'findings: []'
commit 2026-05-04

## Into the folder form, and a finding is lost on the way
mkdir findings
remove '  - id: call-bells' 'no such line'
remove '  - id: late-medicines' 'no such line'
sed 's/^  - //; s/^    //' ../removed >findings/late-medicines.yaml
change 'findings:' 'findings: []'
commit 2026-05-04
# = history-kept | id call-bells | of 4 May 2026 by Jo Green

## Into the folder form, elsewhere, with a slip, and back again
mkdir -p harbour-view/findings
remove '  - id: call-bells' 'no such line'
sed 's/^  - //; s/^    //' ../removed >harbour-view/findings/b.yaml
remove '  - id: late-medicines' 'no such line'
sed 's/^  - //; s/^    //' ../removed >harbour-view/findings/a.yaml
sed '/^findings:/d' plan.yaml >harbour-view/plan.yaml
rm plan.yaml
change 'due: 2026-06-15' 'due: 2026-07-13' harbour-view/findings/a.yaml
commit 2026-05-04
git rm --quiet -r harbour-view
git show HEAD~1:plan.yaml >plan.yaml
slip 2026-06-15 2026-07-13
commit 2026-05-05
# = extensions-recorded | of 4 May 2026 by Jo Green

## A finding's file that is renamed is no change, one that is deleted is
mkdir findings
remove '  - id: call-bells' 'no such line'
sed 's/^  - //; s/^    //' ../removed >findings/call-bells.yaml
commit 2026-05-04
git mv findings/call-bells.yaml findings/1-bells.yaml
commit 2026-05-05
git rm --quiet findings/1-bells.yaml
commit 2026-05-06
# = history-kept | id call-bells | of 6 May 2026 by Jo Green

## Findings in another order, keys in another order, flow for block, comments
remove '  - id: late-medicines' '  - id: call-bells'
cat ../removed >>plan.yaml
change '{value: 5, by: 2026-06-30}' '{by: "2026-06-30", value: 5.0} # as agreed'
change 'title: Evening medicines are given late' "title:
      'Evening medicines
      are given late'"
commit 2026-05-04

## Line ends of another system
awk '{ printf "%s\r\n", $0 }' plan.yaml >../changed && cp ../changed plan.yaml
commit 2026-05-04

## An action that moves to another finding has not vanished, and keeps its due date
remove '      - id: night-float' 'no such line'
change '  - id: call-bells' "$(cat ../removed)
  - id: call-bells"
commit 2026-05-04

## An id that is changed is told as such
change 'id: call-bells' 'id: slow-bells'
commit 2026-05-04
# = history-kept | id call-bells | it was changed to slow-bells in commit | of 4 May 2026 by Jo Green

## A plan's id may change
change 'id: harbour-view-2026' 'id: harbour-view'
commit 2026-05-04
slip 2026-06-15 2026-07-13
commit 2026-05-05
# = extensions-recorded | of 5 May 2026 by Jo Green

## An evidence file that was changed after closure
sheets
commit 2026-05-02
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
echo 'other sheets' >evidence/sheets.txt
commit 2026-05-06
# = evidence-kept | "evidence/sheets.txt" has changed since | of 4 May 2026 by Ravi Patel

## An evidence file that was changed on a branch from before closure
sheets
commit 2026-05-02
branch side
echo 'other sheets' >evidence/sheets.txt
commit 2026-05-03
on main
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
merge 2026-05-05 side
# = evidence-kept | "evidence/sheets.txt" has changed since

## A plan that moves with its evidence keeps it
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
mkdir north
git mv evidence plan.yaml north
commit 2026-05-05

## An evidence file that was changed when its plan moved
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
mkdir north
git mv evidence plan.yaml north
echo 'other sheets' >north/evidence/sheets.txt
commit 2026-05-05
# = evidence-kept | "evidence/sheets.txt" has changed since

## A plan that moves away from its evidence keeps it
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
mkdir north
git mv plan.yaml north
change evidence/sheets.txt ../evidence/sheets.txt north/plan.yaml
commit 2026-05-05

## An evidence file that gets another name and other words
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
git mv evidence/sheets.txt evidence/may.txt
echo 'other sheets' >evidence/may.txt
change evidence/sheets.txt evidence/may.txt
commit 2026-05-05
# = evidence-kept | "evidence/may.txt" has changed since

## A move in silence after an extension that was written down is one fault
slip 2026-06-15 2026-07-13
extension 2026-06-15 2026-07-13
commit 2026-05-04
slip 2026-07-13 2026-08-10
commit 2026-05-18
# = extensions-recorded | from 13 July 2026 to 10 August 2026

## A file that came into the repository only after closure
sheets
mv evidence/sheets.txt ../sheets.txt
commit 2026-05-02
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
mv ../sheets.txt evidence/sheets.txt
commit 2026-05-06
# = closure-evidence-in-time | and sheets had its file "evidence/sheets.txt" only later

## A file that came with the commit that closed
sheets
mv evidence/sheets.txt ../sheets.txt
commit 2026-05-02
mv ../sheets.txt evidence/sheets.txt
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'

## A file that a reference took the place of
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
change 'file: evidence/sheets.txt' 'ref: Folder 12'
git rm --quiet evidence/sheets.txt
commit 2026-05-06
# = evidence-kept | file must stay as it was when the action was closed: "evidence/sheets.txt" has been taken out since

## A file that a reference took the place of, and is still there
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
change 'file: evidence/sheets.txt' 'ref: Folder 12'
commit 2026-05-06

## A file of evidence that was withdrawn
sheets
close 2026-05-04
commit 2026-05-04 'Ravi Patel <ravi@example.org>'
change 'file: evidence/sheets.txt' 'ref: Folder 12, withdrawn: {date: 2026-05-06, by: r-patel, reason: It named people}'
git rm --quiet evidence/sheets.txt
commit 2026-05-06

## An extension that is dated back
slip 2026-06-15 2026-06-29
add 'evidence-from: [audit' \
    "        extensions: [{date: 2026-04-19, from: 2026-06-15, to: 2026-06-29, reason: Agency cover ended, approved-by: r-patel}]"
commit 2026-05-21
# = dated-when-written | it is 19 April 2026, and the entry was written 32 days later

## An escalation that is dated back
add 'evidence-from: [audit' "        escalation: [{date: 2026-04-19, to: r-patel, reason: No lead, decision: Six hours}]"
commit 2026-05-21
# = dated-when-written | it is 19 April 2026, and the entry was written 32 days later

## A review of the plan that is dated back
add 'escalate-to:' '  reviews: [{date: 2026-04-19, by: r-patel, forum: Quality group, decision: continue, note: 25}]'
commit 2026-05-21
# = dated-when-written | it is 19 April 2026, and the entry was written 32 days later

## A review of the plan of 31 days before
add 'escalate-to:' '  reviews: [{date: 2026-04-20, by: r-patel, forum: Quality group, decision: continue, note: 25}]'
commit 2026-05-21
