"""Puts a renewed certificate in place and reloads the proxy."""

import datetime
import os
import pathlib
import shutil
import subprocess

from cryptography import x509

LIVE = pathlib.Path("/etc/haproxy/certs")
INBOX = pathlib.Path("/var/lib/acme/out")
KEEP = pathlib.Path("/var/lib/acme/previous")
MIN_DAYS = 25


class Refused(Exception):
    pass


def check(new: pathlib.Path, old: pathlib.Path, now: datetime.datetime) -> None:
    cert = x509.load_pem_x509_certificate(new.read_bytes())
    if cert.not_valid_before_utc > now:
        raise Refused(f"{new.name}: not valid yet")
    if cert.not_valid_after_utc - now < datetime.timedelta(days=MIN_DAYS):
        raise Refused(f"{new.name}: less than {MIN_DAYS} days left")
    if b"PRIVATE KEY" not in new.read_bytes():
        raise Refused(f"{new.name}: no key in the file")
    if old.exists():
        before = x509.load_pem_x509_certificate(old.read_bytes())
        if names(before) - names(cert):
            raise Refused(f"{new.name}: names are missing")


def names(cert: x509.Certificate) -> set[str]:
    san = cert.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return set(san.get_values_for_type(x509.DNSName))


def install(name: str) -> None:
    new, live = INBOX / f"{name}.pem", LIVE / f"{name}.pem"
    check(new, live, datetime.datetime.now(datetime.timezone.utc))
    if live.exists():
        shutil.copy2(live, KEEP / f"{name}.pem")
    part = LIVE / f".{name}.part"
    shutil.copy(new, part)
    os.replace(part, live)


def main() -> None:
    refused = []
    for pem in sorted(INBOX.glob("*.pem")):
        try:
            install(pem.stem)
        except Refused as e:
            refused.append(str(e))
    subprocess.run(["haproxy", "-c", "-f", "/etc/haproxy/haproxy.cfg"], check=True)
    subprocess.run(["systemctl", "reload", "haproxy"], check=True)
    if refused:
        raise SystemExit("\n".join(refused))


if __name__ == "__main__":
    main()
