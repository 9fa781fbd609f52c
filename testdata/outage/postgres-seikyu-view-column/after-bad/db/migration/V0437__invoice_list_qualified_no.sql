-- インボイス制度: 一覧に登録番号と税額を表示する (BILL-1822 高橋)
-- 列は末尾に追加のみ
SET ROLE billing_owner;

CREATE OR REPLACE VIEW billing.invoice_list AS
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
