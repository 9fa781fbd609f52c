CREATE OR ALTER VIEW dbo.v_parcel_search
WITH SCHEMABINDING
AS
SELECT p.parcel_id, p.barcode, p.created_at, p.status
  FROM dbo.parcel AS p
 WHERE p.created_at >= '2023-01-01';
GO
GRANT SELECT ON dbo.v_parcel_search TO parcel_app;
GO
CREATE OR ALTER VIEW dbo.v_parcel_open
AS
SELECT p.parcel_id, p.barcode
  FROM dbo.parcel AS p
 WHERE p.status <> 'delivered';
GO
CREATE OR ALTER VIEW dbo.v_parcel_archive
AS
SELECT a.parcel_id, a.barcode, a.created_at
  FROM ParcelArchive2019.dbo.parcel AS a;
GO
GRANT SELECT ON dbo.v_parcel_archive TO parcel_audit;
GO
