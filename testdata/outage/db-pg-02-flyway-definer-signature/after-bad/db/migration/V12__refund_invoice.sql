SET ROLE billing_owner;

CREATE FUNCTION billing.refund_invoice(p_invoice bigint)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = billing, pg_temp
AS $$
BEGIN
  UPDATE invoice SET state = 'refunded' WHERE id = p_invoice AND state = 'paid';
  INSERT INTO refund (invoice_id, amount)
    SELECT id, total FROM invoice WHERE id = p_invoice;
END
$$;

REVOKE ALL ON FUNCTION billing.refund_invoice(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.refund_invoice(bigint) TO billing_api;

RESET ROLE;
