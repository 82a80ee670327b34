safe-return validate examples/reprisals-at-home.json
safe-return evaluate examples/reprisals-at-home.json --on 2026-06-10 --jurisdiction FR
safe-return provisions --principle 2
