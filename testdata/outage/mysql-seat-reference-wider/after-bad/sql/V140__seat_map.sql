CREATE TABLE seat_map (
  coach_id   INT UNSIGNED NOT NULL,
  seat_ref   VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci NOT NULL,
  position   SMALLINT NOT NULL,
  PRIMARY KEY (coach_id, seat_ref)
) ENGINE=InnoDB;
