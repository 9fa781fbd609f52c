-- RES-1204 partner railways send seat references of up to 60 characters
ALTER TABLE seat_map
  MODIFY COLUMN seat_ref VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

ALTER TABLE booking_item
  MODIFY COLUMN seat_ref VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NULL,
  ALGORITHM=COPY, LOCK=SHARED;
