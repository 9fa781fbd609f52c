-- BH-1188: claims taken over from the Nordic brokerages have no currency
-- Run by the DBA on duty, who is a member of ops_backfill for the session; isolation stays on.
USE BrokerHub;
GO
SET NOCOUNT ON;
SET XACT_ABORT ON;
GO
SELECT c.ClaimId, c.CurrencyCode, c.ModifiedAt
  INTO dbo.Claim_BH1188_before
  FROM dbo.Claim AS c
 WHERE c.CurrencyCode IS NULL;
GO
DECLARE @n int = 1;
WHILE @n > 0
BEGIN
    BEGIN TRANSACTION;
    UPDATE TOP (2000) c
       SET c.CurrencyCode = b.HomeCurrency,
           c.ModifiedAt   = SYSUTCDATETIME()
      FROM dbo.Claim AS c
      JOIN dbo.Brokerage AS b
        ON b.BrokerId = c.BrokerId
     WHERE c.CurrencyCode IS NULL
       AND b.HomeCurrency IS NOT NULL;
    SET @n = @@ROWCOUNT;
    COMMIT TRANSACTION;
END;
GO
-- Way back (tried on BrokerHub_stage, 2026-05-04, 61,204 rows):
-- UPDATE c SET CurrencyCode = NULL, ModifiedAt = s.ModifiedAt
--   FROM dbo.Claim c JOIN dbo.Claim_BH1188_before s ON s.ClaimId = c.ClaimId;
