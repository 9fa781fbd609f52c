WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON
-- a week later, after the plans of the five dunning statements were compared with
-- OPTIMIZER_USE_INVISIBLE_INDEXES = TRUE in one session (attached to CLM-415)
ALTER INDEX claims_state_opened_ix VISIBLE;
EXIT SUCCESS
