-- RES-1180 sales channel of a booking
ALTER TABLE booking_item
  ADD COLUMN channel TINYINT UNSIGNED NULL,
  ALGORITHM=INSTANT;
