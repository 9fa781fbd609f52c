-- インボイス制度: 一覧に登録番号と税額を表示する (BILL-1822 高橋)
-- 列は末尾に追加のみ。ステージング適用と tenant-test は 2026-02-03 に確認済み
SET ROLE billing_owner;

CREATE OR REPLACE VIEW billing.invoice_list
    WITH (security_invoker = true, security_barrier = true)
AS
SELECT i.invoice_id,
       i.tenant_id,
       i.invoice_no,
       i.issued_on,
       i.due_on,
       i.total_amount,
       i.tax_amount,
       i.registration_no
  FROM billing.invoice AS i
 WHERE i.deleted_at IS NULL;

RESET ROLE;
