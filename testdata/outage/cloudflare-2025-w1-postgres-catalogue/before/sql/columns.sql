-- input columns of the scoring model, one row per column
SELECT column_name, data_type
FROM information_schema.columns
WHERE table_schema = 'scoring'
  AND table_name IN ('card_features', 'merchant_features')
ORDER BY column_name;
