SET lock_timeout = '2s';
ALTER TABLE shop.parcels ADD COLUMN origin text;
