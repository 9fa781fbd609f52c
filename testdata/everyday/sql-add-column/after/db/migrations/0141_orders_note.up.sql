-- 0141_orders_note.up.sql
SET lock_timeout = '2s';
ALTER TABLE orders
    ADD COLUMN note text;
