#!/bin/sh
# Writes the passwords that docker-compose.yml asks for into .env at the top of the clone, which only its owner reads; one that is
# there is kept. After them what the operator may fill in. With --demo: what makes it a demonstration besides.
set -eu
umask 077
cd "$(dirname "$0")/../.."
if [ -e .env ]; then
    echo "make-env.sh: $PWD/.env exists already; a new one would lose its passwords, which the data needs (if so be it, delete it first)." >&2
    exit 1
fi
set -C
exec >.env
for name in POSTGRES_PASSWORD PROFILE_PASSWORD MATCHING_PASSWORD NOTIFICATION_PASSWORD KEYCLOAK_PASSWORD \
    KEYCLOAK_ADMIN_PASSWORD GATEWAY_CLIENT_SECRET PROFILE_CLIENT_SECRET MATCHING_CLIENT_SECRET NOTIFICATION_CLIENT_SECRET \
    MAIL_SERVER_CLIENT_SECRET NOTIFICATION_LINK_SECRET PROFILE_VAULT_SECRET MATCHING_VAULT_SECRET; do
    echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
done
cat <<'OPERATOR'
RELEVE_PUBLIC_URL=http://127.0.0.1:8080
RELEVE_LOCAL_URL=http://localhost:8080
RELEVE_LOGIN_URL=http://127.0.0.1:8180
RELEVE_BEHIND_PROXY=false
RELEVE_TRUSTED_PROXIES=
RELEVE_OPERATOR_NAME=
RELEVE_OPERATOR_ADDRESS=
RELEVE_OPERATOR_PUBLISHER=
RELEVE_OPERATOR_EMAIL=
RELEVE_OPERATOR_PHONE=
RELEVE_OPERATOR_HOST=
RELEVE_OVERNIGHT_FACTOR=2
OPERATOR
[ "${1:-}" = --demo ] || exit 0
cat <<'DEMO'
RELEVE_DEMO=true
RELEVE_BROWSER_FLOW=browser
RELEVE_DIRECT_GRANT_FLOW=direct grant
RELEVE_RPPS_LUHN=false
DEMO
