-- release 7.3
-- Dilek, 2026-09-08; liste ekranı tarihe göre sıralıyor, tablo taraması 4 sn sürüyordu
-- geri alma: DROP INDEX CONCURRENTLY crm.customer_notes_created_idx;
SET lock_timeout = '3s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS customer_notes_created_idx
    ON crm.customer_notes (created_at);

SELECT indexrelid::regclass, indisvalid
FROM pg_index
WHERE indexrelid = 'crm.customer_notes_created_idx'::regclass;
