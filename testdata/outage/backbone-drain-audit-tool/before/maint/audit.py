"""Checks a maintenance command before the executor may run it."""
from dataclasses import dataclass


class Rejected(Exception):
    """The command must not run."""


@dataclass(frozen=True)
class Link:
    name: str
    site_a: str
    site_b: str
    gbps: int
    in_service: bool


@dataclass(frozen=True)
class Limits:
    min_links_per_site: int
    min_share_of_capacity: float
    max_links_per_command: int


def audit(command, links, limits):
    """Raises Rejected when the command would cut a site off."""
    chosen = command.select(links)
    if not chosen:
        raise Rejected("selector matches no link")
    if len(chosen) > limits.max_links_per_command:
        raise Rejected(f"{len(chosen)} links, at most {limits.max_links_per_command}")

    names = {link.name for link in chosen}
    left = [link for link in links if link.in_service and link.name not in names]
    sites = {s for link in links for s in (link.site_a, link.site_b)}
    for site in sorted(sites):
        count = sum(1 for link in left if site in (link.site_a, link.site_b))
        if count < limits.min_links_per_site:
            raise Rejected(f"{site} would keep {count} links")

    before = sum(link.gbps for link in links if link.in_service)
    after = sum(link.gbps for link in left)
    if before and after / before < limits.min_share_of_capacity:
        raise Rejected(f"{after} of {before} Gbit/s would stay")
    return chosen
