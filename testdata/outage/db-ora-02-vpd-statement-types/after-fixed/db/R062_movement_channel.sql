-- R062: channel on movements, statement batch, retention
WHENEVER SQLERROR EXIT FAILURE
ALTER SESSION SET ddl_lock_timeout = 20;

ALTER TABLE bank.movement ADD (channel VARCHAR2(12) DEFAULT 'BRANCH' NOT NULL);
COMMENT ON COLUMN bank.movement.channel IS 'BRANCH, WEB, APP';

-- the new policy is there before the old one goes, both hold for a moment
BEGIN
  DBMS_RLS.ADD_POLICY(
    object_schema   => 'BANK',
    object_name     => 'MOVEMENT',
    policy_name     => 'MOVEMENT_BRANCH_2',
    function_schema => 'SEC',
    policy_function => 'BRANCH_PREDICATE_2',
    statement_types => 'SELECT,INSERT,UPDATE,DELETE',
    update_check    => TRUE);
  DBMS_RLS.DROP_POLICY('BANK', 'MOVEMENT', 'MOVEMENT_BRANCH');
END;
/

-- statements are printed branch by branch: the batch sets the branch in SEC_CTX and reads under the policy
GRANT SELECT ON bank.movement TO stmt_batch;

-- retention is six years: 2019 goes to the archive table, nothing is dropped here
CREATE TABLE bank.movement_2019 FOR EXCHANGE WITH TABLE bank.movement;
ALTER TABLE bank.movement EXCHANGE PARTITION p2019 WITH TABLE bank.movement_2019
  WITHOUT VALIDATION UPDATE GLOBAL INDEXES;
