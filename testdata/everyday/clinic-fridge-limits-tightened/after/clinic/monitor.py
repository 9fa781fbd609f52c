"""Reads vaccine_fridges.toml and raises alarms."""
import tomllib

with open("vaccine_fridges.toml", "rb") as fh:
    CFG = tomllib.load(fh)

LIM = CFG["limits"]
ALARM_DELAY = LIM["alarm_delay_seconds"]
DOOR_OPEN = LIM["door_open_seconds"]
SECOND_AFTER = CFG["escalation"]["second_after_seconds"]


def outside(celsius):
    return celsius < LIM["low_celsius"] or celsius > LIM["high_celsius"]


def must_alarm(celsius, seconds_outside):
    return outside(celsius) and seconds_outside >= ALARM_DELAY
