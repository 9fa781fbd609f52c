GRANT CREATE SESSION TO fare_export;
GRANT SELECT ON rail.fare TO fare_export;
