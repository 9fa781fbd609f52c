CREATE TABLE claims (
  claim_id      NUMBER(19)        NOT NULL,
  policy_no     VARCHAR2(20 CHAR) NOT NULL,
  opened_on     DATE              NOT NULL,
  state         VARCHAR2(12 CHAR) DEFAULT 'OPEN' NOT NULL,
  amount_cent   NUMBER(15),
  CONSTRAINT claims_pk PRIMARY KEY (claim_id)
) TABLESPACE claims_data;

CREATE INDEX claims_policy_ix ON claims (policy_no) TABLESPACE claims_idx;
