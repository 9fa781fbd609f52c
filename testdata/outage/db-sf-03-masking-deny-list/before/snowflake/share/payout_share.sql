USE ROLE share_admin;

CREATE SHARE IF NOT EXISTS payout_share;
GRANT USAGE ON DATABASE pay TO SHARE payout_share;
GRANT USAGE ON SCHEMA pay.shared TO SHARE payout_share;
GRANT SELECT ON VIEW pay.shared.v_payout_by_partner TO SHARE payout_share;

ALTER SHARE payout_share ADD ACCOUNTS = nordpay.prod_eu;
