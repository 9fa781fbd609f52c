-- 請求テーブルのテナント分離 (2025-08 佐藤)
-- テーブルとビューの所有者は billing_owner、アプリは app_tenant で接続する
SET ROLE billing_owner;

ALTER TABLE billing.invoice ENABLE ROW LEVEL SECURITY;

CREATE POLICY invoice_tenant ON billing.invoice
    FOR SELECT TO app_tenant
    USING (tenant_id = current_setting('app.tenant_id')::uuid);

GRANT SELECT ON billing.invoice TO app_tenant;

RESET ROLE;
