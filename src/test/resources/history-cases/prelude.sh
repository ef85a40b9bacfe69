# What every case begins with: a repository with the plan of history-years/start.yaml as plan.yaml, and these words.
set -e

# commit DAY [AUTHOR]: everything as it lies there
commit() {
    git add --all .
    GIT_COMMITTER_DATE="$1T12:00:00+00:00" git commit --quiet --allow-empty --message "As of $1" \
        --date "$1T12:00:00+00:00" --author "${2:-Jo Green <jo@example.org>}"
}

# change BEFORE AFTER [FILE]: a text of the plan, where it first stands; the plan must hold it
change() {
    before=$1 after=$2 awk '
        !done && (at = index($0, ENVIRON["before"])) {
            $0 = substr($0, 1, at - 1) ENVIRON["after"] substr($0, at + length(ENVIRON["before"]))
            done = 1
        }
        { print }
        END { exit !done }' "${3:-plan.yaml}" >../changed || { echo "no such text: $1"; return 1; }
    cp ../changed "${3:-plan.yaml}"
}

# add AFTER LINE [FILE]: a line, after the first one that holds a text
add() {
    before=$1 after=$2 awk '
        { print }
        !done && index($0, ENVIRON["before"]) { print ENVIRON["after"]; done = 1 }
        END { exit !done }' "${3:-plan.yaml}" >../changed || { echo "no such text: $1"; return 1; }
    cp ../changed "${3:-plan.yaml}"
}

# remove FIRST BEFORE [FILE]: the lines from the first one that holds a text, up to one that does
remove() {
    first=$1 last=$2 awk '
        !done && index($0, ENVIRON["first"]) { out = 1; done = 1; print > "../removed"; next }
        out && index($0, ENVIRON["last"]) { out = 0 }
        out { print > "../removed"; next }
        { print }
        END { exit !done }' "${3:-plan.yaml}" >../changed || { echo "no such text: $1"; return 1; }
    cp ../changed "${3:-plan.yaml}"
}

branch() {
    git checkout --quiet -b "$1"
}

on() {
    git checkout --quiet "$1"
}

# merge DAY BRANCH [OPTION]: a conflict that no option settles is left as it is
merge() {
    GIT_COMMITTER_DATE="$1T12:00:00+00:00" GIT_AUTHOR_DATE="$1T12:00:00+00:00" \
        git merge --quiet --no-edit --no-ff $3 "$2" >../said 2>&1 || [ -z "$3" ]
}

pick() {
    git cherry-pick --strategy-option=theirs "$1" >../said 2>&1
}

# slip FROM TO, of the due date of the action protected-lead
slip() {
    change "due: $1" "due: $2"
}

extension() {
    add 'evidence-from: [audit' \
        "        extensions: [{date: 2026-05-04, from: $1, to: $2, reason: Agency cover ended, approved-by: r-patel}]"
}

# evidence ID DAY: another piece for that action
evidence() {
    add '        evidence:' "          - {id: $1, title: Sheets $1, kind: audit, date: $2, ref: Book 3}"
}

# file_readings LINE...: the readings of the measure move into a CSV file with these lines
file_readings() {
    remove '        readings:' '- id: second-senior'
    add 'source: Medication administration records' '        readings-file: late.csv'
    printf '%s\n' "$@" >late.csv
    commit 2026-05-25
}

# sheets: a file that is a piece of evidence for that action
sheets() {
    mkdir evidence
    echo sheets >evidence/sheets.txt
    add '        evidence:' \
        '          - {id: sheets, title: Sheets, kind: audit, date: 2026-05-01, file: evidence/sheets.txt}'
}

close() {
    change 'status: in-progress' "status: closed
        closure: {closed: {by: r-patel, date: $1}}"
}

# register_tom: the action protected-lead is another's, whose address is known
register_tom() {
    change 'git: [jo@example.org]}' 'git: [jo@example.org]}
  t-owner: {name: Tom Owner, role: Nurse, git: [tom@example.org]}'
    change 'owner: j-green' 'owner: t-owner'
    commit 2026-05-05
}

# squash_of_tom TEXT: Tom closes his action in a commit whose message goes on with a text
squash_of_tom() {
    register_tom
    close 2026-05-20
    git add --all .
    git commit --quiet --date 2026-05-20T12:00:00+00:00 --author 'Tom Owner <tom@example.org>' --message "Close (#12)

$1"
}

git add . && commit 2026-04-29 'Ravi Patel <ravi@example.org>'
