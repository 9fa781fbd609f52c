-- Emoji in the SKUs of the new marketplace sellers; widen to 96 while here.
-- Recorded only. Run as:
--   bin/ghost.sh order_line "MODIFY COLUMN sku VARCHAR(96) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL"
-- Cut-over by hand, removing the postpone file, between 03:00 and 04:30 UTC.
SELECT COUNT(*) = 1 AS applied
  FROM information_schema.columns
 WHERE table_schema = 'shop'
   AND table_name = 'order_line'
   AND column_name = 'sku'
   AND character_set_name = 'utf8mb4'
   AND character_maximum_length = 96;
