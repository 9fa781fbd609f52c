-- RES-1204 partner railways send seat references of up to 60 characters
-- 63 x 4 bytes still fits the one-byte length, so the rows are not rewritten
ALTER TABLE seat_map
  MODIFY COLUMN seat_ref VARCHAR(63) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

ALTER TABLE booking_item
  MODIFY COLUMN seat_ref VARCHAR(63) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NULL,
  ALGORITHM=INPLACE, LOCK=NONE;
