-- one row per account, column order equals generator.yaml
SELECT account_id,
       age_days,
       order_count_7d,
       order_count_30d,
       refund_ratio,
       device_count,
       ip_change_rate,
       login_hour_dev,
       card_count,
       address_age,
       night_share,
       session_len,
       chargeback_90d
  FROM features.account_daily
 WHERE day = current_date - 1
 ORDER BY account_id;
