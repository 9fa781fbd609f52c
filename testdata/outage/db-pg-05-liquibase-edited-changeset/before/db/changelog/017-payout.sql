--liquibase formatted sql

--changeset h.okafor:17-payout-table
--comment: released with 4.2.0 on 2026-05-12
CREATE TABLE pay.payout (
  id          bigserial PRIMARY KEY,
  merchant_id bigint NOT NULL REFERENCES pay.merchant (id),
  amount      numeric(14, 2) NOT NULL,
  iban        text NOT NULL,
  state       text NOT NULL DEFAULT 'new',
  CONSTRAINT payout_amount_ck CHECK (amount > 0 AND amount <= 250000)
);
--rollback DROP TABLE pay.payout;

--changeset h.okafor:17-payout-grants
REVOKE ALL ON pay.payout FROM PUBLIC, pay_support;
GRANT SELECT, INSERT ON pay.payout TO pay_api;
GRANT SELECT (id, merchant_id, amount, state) ON pay.payout TO pay_support;
--rollback REVOKE ALL ON pay.payout FROM pay_api, pay_support;
