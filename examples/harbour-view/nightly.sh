#!/bin/sh
# Writes the report of the day, and prints something only when an action has turned overdue since the last run. cron mails
# what a command prints, so you have mail only then. In the crontab of whoever keeps the plan:
#
#   MAILTO=quality@example.org
#   PATH=/usr/local/bin:/usr/bin:/bin
#   15 6 * * * /srv/plans/harbour-view/nightly.sh
#
# provenplan must be on that PATH. A day may be given in place of today: ./nightly.sh 2026-06-30
set -eu
cd "$(dirname "$0")"
today=${1:-$(date +%F)}
mkdir -p reports

# A check that finds something ends with 1; anything higher means that it could not do its work.
log=reports/nightly.log
provenplan report --as-of "$today" --output "reports/$today.html" 2>"$log" || { cat "$log" && exit 3; }
said=$(provenplan check --as-of "$today" --only not-overdue --output csv=reports/overdue.csv 2>"$log") ||
  [ $? -eq 1 ] || { echo "$said" && cat "$log" && exit 3; }

# The fourth column is the same for the same fault from run to run.
touch reports/overdue.known
cut -d, -f4 reports/overdue.csv | grep -Ex '[0-9a-f]{32}' | sort >reports/overdue.now || true
if [ -n "$(comm -13 reports/overdue.known reports/overdue.now)" ]; then
  echo "$said"
fi
mv reports/overdue.now reports/overdue.known
