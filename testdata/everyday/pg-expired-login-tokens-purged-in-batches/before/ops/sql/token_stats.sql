SELECT count(*) FILTER (WHERE expires_at <  now())                      AS expired,
       count(*) FILTER (WHERE expires_at <  now() - interval '90 days') AS expired_90d,
       count(*)                                                         AS total
FROM auth.login_tokens;
