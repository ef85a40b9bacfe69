#!/bin/sh
# Prints what has turned overdue since the last report, and writes the report of the day. cron mails what a command prints,
# so you have mail when there is news, and when a plan can't be read. All that it remembers is the date of the last report:
# nights that were missed are caught up on. In the crontab of whoever keeps the plan:
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

last=1970-01-01 # at first all is news
for report in reports/????-??-??.html; do
  day=${report#reports/} day=${day%.html}
  if [ -e "$report" ] && ! expr "$day" '>' "$today" >/dev/null; then
    last=$day
  fi
done

# Without a report of today the next night begins where this one did, so that nothing is lost.
provenplan due --as-of "$today" --since "$last" || {
  code=$?
  [ "$code" -ne 3 ] || provenplan check --as-of "$today" --only readable-yaml || true
  exit "$code"
}
provenplan report --as-of "$today" --output "reports/$today.html" 2>reports/nightly.log || {
  code=$?
  cat reports/nightly.log
  exit "$code"
}
