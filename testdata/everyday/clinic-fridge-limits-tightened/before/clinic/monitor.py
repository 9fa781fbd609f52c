"""Reads vaccine_fridges.toml and raises alarms."""
import tomllib

with open("vaccine_fridges.toml", "rb") as fh:
    CFG = tomllib.load(fh)

LIM = CFG["limits"]
ALARM_DELAY = LIM["alarm_delay_minutes"] * 60
DOOR_OPEN = LIM["door_open_minutes"] * 60
SECOND_AFTER = CFG["escalation"]["second_after_minutes"] * 60


def outside(celsius):
    return celsius < LIM["low_celsius"] or celsius > LIM["high_celsius"]


def must_alarm(celsius, seconds_outside):
    return outside(celsius) and seconds_outside >= ALARM_DELAY
