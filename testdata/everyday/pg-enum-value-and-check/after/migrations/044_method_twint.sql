ALTER TYPE pay.method ADD VALUE IF NOT EXISTS 'twint' AFTER 'sepa';
