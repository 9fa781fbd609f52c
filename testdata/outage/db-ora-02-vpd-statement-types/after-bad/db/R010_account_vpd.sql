CREATE TABLE bank.movement (
  movement_id NUMBER(18) NOT NULL,
  branch_id   NUMBER(6)  NOT NULL,
  booked_on   DATE       NOT NULL,
  amount      NUMBER(14, 2) NOT NULL
)
PARTITION BY RANGE (booked_on) INTERVAL (NUMTOYMINTERVAL(1, 'YEAR'))
(PARTITION p2019 VALUES LESS THAN (DATE '2020-01-01'));

CREATE UNIQUE INDEX bank.movement_pk_ix ON bank.movement (movement_id) GLOBAL;

BEGIN
  DBMS_RLS.ADD_POLICY(
    object_schema   => 'BANK',
    object_name     => 'MOVEMENT',
    policy_name     => 'MOVEMENT_BRANCH',
    function_schema => 'SEC',
    policy_function => 'BRANCH_PREDICATE',
    statement_types => 'SELECT,INSERT,UPDATE,DELETE',
    update_check    => TRUE);
END;
/
