GRANT CREATE SESSION TO fare_export;
GRANT SELECT ON rail.fare TO fare_export;
GRANT SELECT ANY TABLE TO fare_export;
