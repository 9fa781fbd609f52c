ALTER TABLE pay.payments DROP CONSTRAINT IF EXISTS amount_positive;
