-- R062: channel on movements, statement batch, retention
WHENEVER SQLERROR EXIT FAILURE
ALTER SESSION SET ddl_lock_timeout = 20;

ALTER TABLE bank.movement ADD (channel VARCHAR2(12) DEFAULT 'BRANCH' NOT NULL);
COMMENT ON COLUMN bank.movement.channel IS 'BRANCH, WEB, APP';

-- policy function got a parameter less, so the policy is made again
BEGIN
  DBMS_RLS.DROP_POLICY('BANK', 'MOVEMENT', 'MOVEMENT_BRANCH');
  DBMS_RLS.ADD_POLICY(
    object_schema   => 'BANK',
    object_name     => 'MOVEMENT',
    policy_name     => 'MOVEMENT_BRANCH',
    function_schema => 'SEC',
    policy_function => 'BRANCH_PREDICATE_2',
    statement_types => 'SELECT');
END;
/

-- statements are printed for all branches in one run
GRANT EXEMPT ACCESS POLICY TO stmt_batch;
GRANT SELECT ON bank.movement TO stmt_batch;

-- retention is six years
ALTER TABLE bank.movement DROP PARTITION p2019;
