SET SESSION lock_wait_timeout = 3;
ALTER TABLE order_line
  ADD COLUMN gift_wrap TINYINT NOT NULL DEFAULT 0,
  ADD INDEX ix_order_line_gift (gift_wrap, order_id);
