## A review that was taken out
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19 of 25}, {date: 2026-05-11, by: r-patel, decision: continue, note: 14 of 25}]'
commit 2026-05-11
change '{date: 2026-05-04, by: r-patel, decision: continue, note: 19 of 25}, ' ''
commit 2026-05-12
# = history-kept | 4 May 2026

## Two of one day, of which one was taken out
add 'impact: Two' '    reviews: [{date: 2026-05-11, by: r-patel, decision: continue, note: 19 of 25}, {date: 2026-05-11, by: j-green, decision: continue, note: 14 of 25}]'
commit 2026-05-11
change ", {date: 2026-05-11, by: j-green, decision: continue, note: 14 of 25}" ""
commit 2026-05-12
# = history-kept | reviews must still hold that of 11 May 2026 (2)

## A review whose date was put right
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19 of 25}]'
commit 2026-05-11
change '{date: 2026-05-04, by: r-patel' '{date: 2026-05-11, by: r-patel'
commit 2026-05-12

## A review that was taken out and put back
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19 of 25}]'
commit 2026-05-11
remove 'reviews: [{date: 2026-05-04' 'root-causes'
commit 2026-05-12
add 'impact: Two' '    reviews: [{date: 2026-05-04, by: r-patel, decision: continue, note: 19 of 25}]'
commit 2026-05-13

## Two actions that were taken out in two commits
remove '- id: night-float' 'no such line'
commit 2026-05-04
remove '- id: protected-lead' '- id: call-bells'
commit 2026-05-05
# = history-kept | night-float
# = history-kept | protected-lead
