-- DBA-2291: ParcelArchive2019, legal retention ended 2026-06-30, release by the
-- records office 2026-11-20 (DBA-2291/att.3). No login has used it since 2025-11.
:on error exit
USE master;
GO
IF @@SERVERNAME <> N'SQLARC02'
    THROW 50001, 'wrong server, this belongs on SQLARC02', 1;
GO
IF EXISTS (SELECT 1 FROM sys.dm_exec_sessions
            WHERE database_id = DB_ID(N'ParcelArchive2019') AND is_user_process = 1)
    THROW 50002, 'ParcelArchive2019 is in use', 1;
GO
ALTER DATABASE ParcelArchive2019 SET READ_ONLY WITH NO_WAIT;
GO
BACKUP DATABASE ParcelArchive2019
    TO DISK = N'\\bkp-nord\final\ParcelArchive2019-final-a.bak'
    MIRROR TO DISK = N'\\bkp-sued\final\ParcelArchive2019-final-b.bak'
    WITH FORMAT, CHECKSUM, COMPRESSION, STATS = 5;
GO
RESTORE VERIFYONLY FROM DISK = N'\\bkp-nord\final\ParcelArchive2019-final-a.bak' WITH CHECKSUM;
RESTORE VERIFYONLY FROM DISK = N'\\bkp-sued\final\ParcelArchive2019-final-b.bak' WITH CHECKSUM;
GO
RESTORE DATABASE ParcelArchive2019_restoretest
    FROM DISK = N'\\bkp-sued\final\ParcelArchive2019-final-b.bak'
    WITH MOVE N'ParcelArchive2019'     TO N'T:\restoretest\pa2019.mdf',
         MOVE N'ParcelArchive2019_log' TO N'T:\restoretest\pa2019.ldf', CHECKSUM;
GO
IF (SELECT COUNT_BIG(*) FROM ParcelArchive2019_restoretest.dbo.parcel)
   <> (SELECT COUNT_BIG(*) FROM ParcelArchive2019.dbo.parcel)
    THROW 50003, 'row counts of original and restored copy differ', 1;
GO
-- offline for 30 days; the files go with DBA-2291 part 2, not before 2027-01-15
ALTER DATABASE ParcelArchive2019 SET OFFLINE WITH NO_WAIT;
GO
