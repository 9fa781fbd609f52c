import logging

from maint.audit import Rejected, audit

log = logging.getLogger("maint")


def run(command, links, limits, control):
    """Runs one maintenance command; returns the links it touched."""
    try:
        chosen = audit(command, links, limits)
    except Rejected as why:
        log.error("%s rejected: %s", command.name, why)
        raise
    for link in chosen:
        control.drain(link.name)
        control.wait_until_stable(link.name, seconds=120)
    return chosen
