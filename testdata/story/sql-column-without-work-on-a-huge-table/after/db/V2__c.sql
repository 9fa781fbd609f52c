SET lock_timeout = '2s';
ALTER TABLE shop.order_event ADD COLUMN note text;
ALTER TABLE shop.country ADD COLUMN code char(2) NOT NULL DEFAULT 'xx';
