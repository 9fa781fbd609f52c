CREATE ROLE IF NOT EXISTS r_crm_read;
GRANT SELECT ON crm.account TO r_crm_read;
GRANT SELECT ON crm.country TO r_crm_read;

CREATE USER IF NOT EXISTS 'svc_export'@'10.20.%' IDENTIFIED VIA ed25519 USING '${SVC_EXPORT_ED25519}';
GRANT SELECT, INSERT, UPDATE ON exports.* TO 'svc_export'@'10.20.%';
GRANT r_crm_read TO 'svc_export'@'10.20.%';
SET DEFAULT ROLE r_crm_read FOR 'svc_export'@'10.20.%';

CREATE USER IF NOT EXISTS 'ticketing'@'10.21.%' IDENTIFIED VIA ed25519 USING '${TICKETING_ED25519}';
GRANT SELECT, INSERT, UPDATE ON ticketing.* TO 'ticketing'@'10.21.%';
