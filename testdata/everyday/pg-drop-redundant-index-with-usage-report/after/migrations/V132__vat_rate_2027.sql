INSERT INTO billing.vat_rates (country, rate, valid_from)
VALUES ('SK', 0.23, DATE '2027-01-01')
ON CONFLICT (country, valid_from) DO NOTHING;
