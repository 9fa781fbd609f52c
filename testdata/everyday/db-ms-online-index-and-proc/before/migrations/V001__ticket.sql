CREATE ROLE ticket_app;
GO
CREATE TABLE dbo.Ticket
(
    TicketId bigint IDENTITY(1, 1) NOT NULL CONSTRAINT PK_Ticket PRIMARY KEY,
    State    tinyint NOT NULL,
    OpenedAt datetime2(0) NOT NULL,
    Subject  nvarchar(200) NOT NULL
);
GO
