-- Emoji in the SKUs of the new marketplace sellers; widen to 96 while here.
SET SESSION lock_wait_timeout = 3600;
ALTER TABLE order_line
  MODIFY COLUMN sku VARCHAR(96)
    CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;
