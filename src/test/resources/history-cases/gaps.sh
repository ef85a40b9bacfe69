## A shallow clone can't tell, and says how it could
slip 2026-06-15 2026-07-13
commit 2026-05-04
git clone --quiet --depth=1 "file://$PWD" ../clone
# in clone
# = gap | history not checked: the clone is shallow | fetch-depth: 0

## A shallow clone that has been made whole
slip 2026-06-15 2026-07-13
commit 2026-05-04
git clone --quiet --depth=1 "file://$PWD" ../clone
git -C ../clone fetch --quiet --unshallow
# in clone
# = extensions-recorded | of 4 May 2026 by Jo Green

## A clone of some commits is shallow
slip 2026-06-15 2026-07-13
commit 2026-05-04
git clone --quiet --shallow-since=2026-05-01 "file://$PWD" ../clone
# in clone
# = gap | history not checked: the clone is shallow

## A clone without contents
slip 2026-06-15 2026-07-13
commit 2026-05-04
git config uploadpack.allowFilter true
git clone --quiet --filter=blob:none "file://$PWD" ../clone
# in clone
# = gap | history not checked: the clone was made without the contents of past versions; clone without --filter

## A clone without contents that has been made whole
slip 2026-06-15 2026-07-13
commit 2026-05-04
git config uploadpack.allowFilter true
git clone --quiet --filter=blob:none "file://$PWD" ../clone
git -C ../clone fetch --quiet --refetch --no-filter
# in clone
# = extensions-recorded | of 4 May 2026 by Jo Green

## A whole clone that has lost what an older version held
slip 2026-06-15 2026-07-13
commit 2026-05-04
blob=$(git rev-parse HEAD~1:plan.yaml)
rm -f ".git/objects/$(echo "$blob" | cut -c1-2)/$(echo "$blob" | cut -c3-)"
# = gap | history not checked: a part of the past that its commits name is missing from the repository; clone it again

## A whole clone that has lost a folder of an older commit
slip 2026-06-15 2026-07-13
commit 2026-05-04
tree=$(git rev-parse 'HEAD~1^{tree}')
rm -f ".git/objects/$(echo "$tree" | cut -c1-2)/$(echo "$tree" | cut -c3-)"
# = gap | history not checked: a part of the past that its commits name is missing from the repository; clone it again

## A whole clone in which an older version is damaged
slip 2026-06-15 2026-07-13
commit 2026-05-04
blob=$(git rev-parse HEAD~1:plan.yaml)
file=".git/objects/$(echo "$blob" | cut -c1-2)/$(echo "$blob" | cut -c3-)"
chmod u+w "$file"
echo rubbish >"$file"
# = gap | history not checked: a part of the past is damaged on this disk; clone the repository again

## A linked work tree of a shallow clone
git clone --quiet --depth=1 "file://$PWD" ../clone
git -C ../clone worktree add --quiet ../linked 2>../said
# in linked
# = gap | history not checked: the clone is shallow

## A plan that was never committed, beside one that was
slip 2026-06-15 2026-07-13
commit 2026-05-04
git show HEAD~1:plan.yaml | sed 's/^id: .*/id: other/; s/^title: .*/title: Other/' >other.yaml
# = extensions-recorded | of 4 May 2026 by Jo Green
# = gap | history not checked: the plan has never been committed; commit it

## No repository
rm -rf .git
# = gap | history not checked: the plan does not lie in a Git repository; keep it in one

## Nothing committed
rm -rf .git
git init --quiet
# = gap | history not checked: nothing has been committed yet

## Two past versions that can't be read, and a third that is the same as the first
change 'findings:' 'findings: ['
commit 2026-05-04
change 'title: Harbour View' 'title: Harbour'
commit 2026-05-05
change 'title: Harbour' 'title: Harbour View'
commit 2026-05-06
change 'findings: [' 'findings:'
commit 2026-05-07
# = gap | 2 past versions can't be read, and were passed over

## A version that can't be read, beside a plan that always could be
cp plan.yaml other.yaml
change 'id: harbour-view-2026' 'id: other' other.yaml
change 'title: Harbour' 'title: Other' other.yaml
commit 2026-05-03
change 'findings:' 'findings: ['
commit 2026-05-04
change 'findings: [' 'findings:'
commit 2026-05-07
# = gap | 1 past version can't be read, and was passed over
