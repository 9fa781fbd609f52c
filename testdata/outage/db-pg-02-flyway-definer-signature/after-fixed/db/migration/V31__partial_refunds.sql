-- BILL-2207 partial refunds
SET ROLE billing_owner;

ALTER TABLE billing.refund ADD COLUMN reason text;

DROP FUNCTION billing.refund_invoice(bigint);

CREATE FUNCTION billing.refund_invoice(p_invoice bigint, p_amount numeric, p_reason text)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = billing, pg_temp
AS $$
DECLARE
  v_id bigint;
BEGIN
  PERFORM 1 FROM billing.invoice WHERE id = p_invoice AND total >= p_amount FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'invoice % cannot be refunded by %', p_invoice, p_amount;
  END IF;
  INSERT INTO billing.refund (invoice_id, amount, reason)
    VALUES (p_invoice, p_amount, p_reason)
    RETURNING id INTO v_id;
  RETURN v_id;
END
$$;

REVOKE ALL ON FUNCTION billing.refund_invoice(bigint, numeric, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.refund_invoice(bigint, numeric, text) TO billing_api;

COMMENT ON FUNCTION billing.refund_invoice(bigint, numeric, text) IS 'called by billing-api only';

RESET ROLE;
