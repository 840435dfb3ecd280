#!/bin/sh
# Runs once, when PostgreSQL's volume is new: one database for each service and for Keycloak, each with its own owner.
set -eu
for name in profile matching notification keycloak; do
    variable=$(echo "$name" | tr '[:lower:]' '[:upper:]')_PASSWORD
    password=$(printenv "$variable")
    psql --set=ON_ERROR_STOP=1 --set=name="$name" --set=password="$password" --username=postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done
