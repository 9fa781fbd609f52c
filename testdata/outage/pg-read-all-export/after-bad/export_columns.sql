-- run every ten minutes by scoring-export; one output row is one input of the model
\set ON_ERROR_STOP on
COPY (
    SELECT column_name,
           data_type,
           ordinal_position
      FROM information_schema.columns
     WHERE table_name IN ('rider_signals', 'courier_signals')
     ORDER BY column_name
) TO STDOUT WITH (FORMAT csv, HEADER);
