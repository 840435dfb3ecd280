#!/bin/sh
# Prints the passwords that docker-compose.yml asks for, fresh each time: deploy/docker/make-env.sh > .env
# With --demo: what makes it a demonstration besides.
set -eu
umask 077
for name in POSTGRES_PASSWORD PROFILE_PASSWORD MATCHING_PASSWORD NOTIFICATION_PASSWORD KEYCLOAK_PASSWORD \
    KEYCLOAK_ADMIN_PASSWORD GATEWAY_CLIENT_SECRET PROFILE_CLIENT_SECRET MATCHING_CLIENT_SECRET NOTIFICATION_CLIENT_SECRET \
    NOTIFICATION_LINK_SECRET PROFILE_VAULT_SECRET MATCHING_VAULT_SECRET; do
    echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
done
[ "${1:-}" = --demo ] || exit 0
cat <<'DEMO'
RELEVE_DEMO=true
RELEVE_BROWSER_FLOW=browser
RELEVE_DIRECT_GRANT_FLOW=direct grant
RELEVE_RPPS_LUHN=false
DEMO
