## Another hand in a squash
squash_of_tom '* look at the sheets

Co-authored-by: Ravi Patel <ravi@example.org>

* close'

## Another hand, at an address that the register does not know
squash_of_tom 'Co-authored-by: Ravi Patel <ravi.patel@home.example>'

## Another hand, whose address is that of a host of repositories
squash_of_tom 'Co-authored-by: ravi patel <4711+rpatel@users.noreply.github.com>'

## Another hand of whom the register knows no address
squash_of_tom 'Co-authored-by: Mary Osei <mary@example.org>'

## Somebody whom the register does not know can't be judged
squash_of_tom 'Co-authored-by: Ann Abbott <ann@example.org>'

## A second person beside a machine
squash_of_tom 'Co-authored-by: dependabot[bot] <support@github.com>
Co-authored-by: Ravi Patel <ravi.patel@home.example>'

## The owner twice
squash_of_tom 'Co-authored-by: Tom Owner <tom@example.org>'
# = separate-hands | by Tom Owner, who owns the action

## The owner twice, the second time at home
squash_of_tom 'Co-authored-by: Tom Owner <tom@home.example>'
# = separate-hands | by Tom Owner, who owns the action

## The owner twice, the second time under another name
squash_of_tom 'Co-authored-by: T. Owner <TOM@example.org>'
# = separate-hands | by Tom Owner, who owns the action

## The owner and a machine
squash_of_tom 'Co-authored-by: Copilot <bot@example.org>
co-authored-by: Tom Owner <tom@example.org>'
# = separate-hands | by Tom Owner, who owns the action

## The owner and a machine of a host of repositories
squash_of_tom 'Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
# = separate-hands | by Tom Owner, who owns the action

## The owner and an assistant that nobody can write to
squash_of_tom 'Co-authored-by: Assistant <noreply@example.org>'
# = separate-hands | by Tom Owner, who owns the action

## A name that only looks like a machine
squash_of_tom 'Co-authored-by: Sir Talbot Abbott <t.abbott@example.org>'

## Another hand in a branch that Git merged, not squashed
register_tom
branch side
change 'note: In use on 2 of 2 evening shifts' 'note: In use on 2 of the 2 evening shifts'
commit 2026-05-19 'Ravi Patel <ravi@example.org>'
close 2026-05-20
commit 2026-05-20 'Tom Owner <tom@example.org>'
on main
merge 2026-05-21 side
# = separate-hands | of 20 May 2026 by Tom Owner
