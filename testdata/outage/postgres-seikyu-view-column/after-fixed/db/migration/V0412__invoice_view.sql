-- 請求一覧画面用ビュー (PostgreSQL 15)
SET ROLE billing_owner;

CREATE VIEW billing.invoice_list
    WITH (security_invoker = true, security_barrier = true)
AS
SELECT i.invoice_id,
       i.tenant_id,
       i.invoice_no,
       i.issued_on,
       i.due_on,
       i.total_amount
  FROM billing.invoice AS i
 WHERE i.deleted_at IS NULL;

COMMENT ON VIEW billing.invoice_list IS '請求一覧画面';

GRANT SELECT ON billing.invoice_list TO app_tenant;

RESET ROLE;
