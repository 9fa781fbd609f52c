GRANT SELECT ON core.events_2024, core.events_2025 TO builder;
