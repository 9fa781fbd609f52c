REVOKE SELECT ON raw.orders FROM transformer;
