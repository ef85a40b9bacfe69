## A Git LFS pointer in place of a pinned file is not fetched, and not also changed
sheets
change 'file: evidence/sheets.txt' 'file: evidence/sheets.txt, sha256: 5b8c27a80d9f0f0b9d5c1d9ea6ff22fbc16ba4a4d6ba1fcf3a0ff8b7b0e3d3a4'
printf 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n' >evidence/sheets.txt
commit 2026-05-04
# = evidence-located | "evidence/sheets.txt" only the Git LFS pointer is here: the file itself was not fetched

## The same file where it is not pinned
sheets
printf 'version https://git-lfs.github.com/spec/v1\next-0-foo sha256:00\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 9\n' >evidence/sheets.txt
commit 2026-05-04
# = evidence-located | only the Git LFS pointer is here

## A file with readings of which only the pointer is here
mkdir data
printf 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12\n' >data/late.csv
remove 'readings:' '- id: second-senior'
add 'source: Medication administration records' '        readings-file: data/late.csv'
commit 2026-05-04
# = evidence-located | "data/late.csv" only the Git LFS pointer is here

## A note about Git LFS is no pointer
sheets
echo 'version https://git-lfs.github.com/spec/v1 is what a pointer begins with' >evidence/sheets.txt
commit 2026-05-04

## A pinned text with lines of Windows, where Git keeps those of Unix
sheets
change 'file: evidence/sheets.txt' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)"
commit 2026-05-04
git config core.autocrlf true
rm evidence/sheets.txt
git checkout --quiet -- evidence/sheets.txt
# = evidence-unchanged | "evidence/sheets.txt" differs from it in how its lines end, and in nothing else

## A text pinned on Windows and read elsewhere
sheets
printf 'one\r\ntwo\r\n' >evidence/sheets.txt
change 'file: evidence/sheets.txt' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)"
printf 'one\ntwo\n' >evidence/sheets.txt
commit 2026-05-04
# = evidence-unchanged | differs from it in how its lines end

## A text with both kinds of ends, pinned with one
sheets
printf 'one\ntwo\n' >evidence/sheets.txt
change 'file: evidence/sheets.txt' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)"
printf 'one\r\ntwo\n' >evidence/sheets.txt
commit 2026-05-04
# = evidence-unchanged | differs from it in how its lines end

## A carriage return in the middle of a line is no line's end
sheets
printf 'on\re\n\r' >evidence/sheets.txt
change 'file: evidence/sheets.txt' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)"
printf 'on\re\r\n\r' >evidence/sheets.txt
commit 2026-05-04
# = evidence-unchanged | differs from it in how its lines end

## A text that differs in a line too has changed
sheets
printf 'one\ntwo\n' >evidence/sheets.txt
change 'file: evidence/sheets.txt' "file: evidence/sheets.txt, sha256: $(sha256sum evidence/sheets.txt | cut -d' ' -f1)"
printf 'one\r\nthree\r\n' >evidence/sheets.txt
commit 2026-05-04
# = evidence-unchanged | "evidence/sheets.txt" has changed since it was pinned

## A sparse checkout leaves evidence out
sheets
mkdir plans && git mv plan.yaml plans/plan.yaml
change 'file: evidence/sheets.txt' 'file: ../evidence/sheets.txt' plans/plan.yaml
commit 2026-05-04
git sparse-checkout set plans
# = evidence-located | "../evidence/sheets.txt" is not checked out here

## Patterns that are no cone leave one file out
sheets
commit 2026-05-04
git sparse-checkout set --no-cone '/*' '!/evidence/sheets.txt'
# = evidence-located | "evidence/sheets.txt" is not checked out here

## A file that was deleted and not left out is not there, in a sparse checkout too
sheets
mkdir rest && echo rest >rest/rest.txt
commit 2026-05-04
git sparse-checkout set evidence
rm evidence/sheets.txt
# = evidence-located | there is none at "evidence/sheets.txt"

## A file that a sparse checkout holds is there
sheets
mkdir rest && echo rest >rest/rest.txt
commit 2026-05-04
git sparse-checkout set evidence
