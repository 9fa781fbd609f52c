-- BILL-2207 partial refunds
SET ROLE billing_owner;

ALTER TABLE billing.refund ADD COLUMN reason text;

DROP FUNCTION billing.refund_invoice(bigint);

CREATE FUNCTION billing.refund_invoice(p_invoice bigint, p_amount numeric, p_reason text)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
AS $$
DECLARE
  v_id bigint;
BEGIN
  PERFORM 1 FROM invoice WHERE id = p_invoice AND total >= p_amount FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'invoice % cannot be refunded by %', p_invoice, p_amount;
  END IF;
  INSERT INTO refund (invoice_id, amount, reason)
    VALUES (p_invoice, p_amount, p_reason)
    RETURNING id INTO v_id;
  RETURN v_id;
END
$$;

GRANT EXECUTE ON FUNCTION billing.refund_invoice(bigint, numeric, text) TO billing_api;

COMMENT ON FUNCTION billing.refund_invoice(bigint, numeric, text) IS 'called by billing-api only';

RESET ROLE;
