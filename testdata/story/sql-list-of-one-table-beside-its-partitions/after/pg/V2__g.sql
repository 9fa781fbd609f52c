GRANT SELECT ON core.events_2024 TO builder;
