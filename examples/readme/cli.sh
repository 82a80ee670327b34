safe-return disclose examples/no-obstacle-found.json --form reintegration-plan --on 2026-05-18 \
  --recipient support-organisation --name 'Partner organisation there' --country RS --purpose reception-on-return
safe-return schedule examples/returned-and-followed-up.json --on 2026-06-10
safe-return schema risk-assessment --level draft
for file in examples/payloads/*.json; do tr -d '\n' < "$file"; echo; done | safe-return validate --ndjson -
