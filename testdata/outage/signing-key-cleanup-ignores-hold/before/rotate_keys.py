#!/usr/bin/env python3
"""Token signing keys: take retired ones out of the published set."""
import datetime as dt
import json
import os
import pathlib

import hvac

STATE = pathlib.Path("keys.json")
PUBLISHED = pathlib.Path("out/jwks.json")
RETIRED_AFTER = dt.timedelta(days=35)


def may_go(key, today):
    if key["state"] == "signing":
        return False
    if key.get("hold"):
        return False
    last = dt.date.fromisoformat(key["last_signed"])
    return today - last > RETIRED_AFTER


def main():
    vault = hvac.Client(url=os.environ["VAULT_ADDR"])
    today = dt.date.today()
    keys = json.loads(STATE.read_text())["keys"]
    stay = [k for k in keys if not may_go(k, today)]
    gone = [k for k in keys if may_go(k, today)]

    PUBLISHED.write_text(json.dumps({"keys": [k["jwk"] for k in stay]}, indent=1))
    for k in gone:
        print("retire", k["kid"])
        vault.secrets.kv.v2.delete_latest_version_of_secret(
            mount_point="token-keys", path=k["kid"]
        )


if __name__ == "__main__":
    main()
